/** Lines entered before, the latest last, and which of them is called back; `lines.length` means none. */
export interface LineHistory {
  readonly lines: readonly string[];
  readonly at: number;
}

export const NO_LINES: LineHistory = { lines: [], at: 0 };

/** How many lines are remembered. */
const KEPT = 100;

/** The history with one more line; entered again at once, it is remembered once. */
export function remembered({ lines }: LineHistory, line: string): LineHistory {
  const next = lines.at(-1) === line ? lines : [...lines, line].slice(-KEPT);
  return { lines: next, at: next.length };
}

/** One line back (-1) or forward (1): the text to show, empty behind the latest. Undefined where there is no further. */
export function recalled(
  { lines, at }: LineHistory,
  step: -1 | 1,
): { readonly history: LineHistory; readonly line: string } | undefined {
  const to = at + step;
  return to < 0 || to > lines.length ? undefined : { history: { lines, at: to }, line: lines[to] ?? '' };
}
