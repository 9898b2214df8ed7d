import type { Place } from '#renderer/state/grid-span.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { cleanLine, nameKey } from '#shared/kernel/text.ts';
import { nameKeys } from '#shared/model/named.ts';
import type { Matrix } from './matrix-model.ts';

export interface PastedCell extends Place {
  /** As typed; the edit checks the range. Undefined: nothing is provided. */
  readonly weight: number | undefined;
}

export interface Pasted {
  readonly cells: readonly PastedCell[];
  /** Cells on the diagonal that held something: no department serves itself. */
  readonly skipped: number;
  /** Cells of departments that are hidden that held something. */
  readonly away: number;
}

export type PasteFault =
  | { readonly code: 'paste-empty' }
  | { readonly code: 'paste-too-large'; readonly rows: number; readonly columns: number }
  | { readonly code: 'paste-not-a-weight'; readonly text: string; readonly row: number; readonly column: number }
  | { readonly code: 'paste-unknown-department'; readonly text: string; readonly row: number; readonly column: number };

type Heads = Pick<Matrix, 'heads' | 'away'>;

/** How a spreadsheet writes that there is nothing. */
const NOTHING = new Set(['', '0', '-', '–', '—', '/', '×']);

/**
 * Reads a block of a spreadsheet (tab-separated) as weights. A block with names at its head and its left is set by
 * those names, any other from `at` to the right and down. Rows and columns of faults count from 1 within the block.
 */
export function pastedWeights(text: string, { heads, away }: Heads, at: Place): Result<Pasted, PasteFault> {
  const block = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cleanLine(cell).normalize('NFKC')));
  if (block.every((line) => line.every((cell) => cell === ''))) return err({ code: 'paste-empty' });
  const places = hasHeads(block) ? placesByName(block, { heads, away }) : placesFrom(block, heads.length, at);
  if (!places.ok) return places;
  const cells: PastedCell[] = [];
  let skipped = 0;
  let hidden = 0;
  for (const { text: cell, place, row, column } of places.value) {
    const nothing = NOTHING.has(cell);
    if (place === 'away') {
      if (!nothing) hidden++;
      continue;
    }
    if (place.row === place.column) {
      if (!nothing) skipped++;
      continue;
    }
    const weight = nothing ? undefined : Number(cell.replace(/[,\s]/g, ''));
    if (weight !== undefined && !Number.isFinite(weight))
      return err({ code: 'paste-not-a-weight', text: cell, row, column });
    cells.push({ ...place, weight });
  }
  return ok({ cells, skipped, away: hidden });
}

interface Placed {
  readonly text: string;
  readonly place: Place | 'away';
  readonly row: number;
  readonly column: number;
}

/** A corner without a number, and words along both edges. */
function hasHeads(block: readonly (readonly string[])[]): boolean {
  const [top = []] = block;
  const isWord = (cell: string | undefined): boolean =>
    cell !== undefined && cell !== '' && Number.isNaN(Number(cell)) && !NOTHING.has(cell);
  return block.length > 1 && top.length > 1 && isWord(top[1]) && isWord(block[1]?.[0]);
}

function placesFrom(
  block: readonly (readonly string[])[],
  size: number,
  at: Place,
): Result<readonly Placed[], PasteFault> {
  const columns = Math.max(...block.map((line) => line.length));
  if (at.row + block.length > size || at.column + columns > size)
    return err({ code: 'paste-too-large', rows: block.length, columns });
  return ok(
    block.flatMap((line, row) =>
      line.map((text, column) => ({
        text,
        place: { row: at.row + row, column: at.column + column },
        row: row + 1,
        column: column + 1,
      })),
    ),
  );
}

function placesByName(
  block: readonly (readonly string[])[],
  { heads, away }: Heads,
): Result<readonly Placed[], PasteFault> {
  // Departments that are hidden come first: of the same name, what is seen is meant.
  const known = new Map<string, number | 'away'>([
    ...away.flatMap((row) => nameKeys(row).map((key) => [key, 'away'] as const)),
    ...heads.flatMap(({ department }, at) => nameKeys(department).map((key) => [key, at] as const)),
  ]);
  const [top = [], ...lines] = block;
  const placed: Placed[] = [];
  for (const [down, line] of lines.entries()) {
    for (const [across, text] of line.entries()) {
      if (across === 0) continue;
      const row = known.get(nameKey(line[0] ?? ''));
      const column = known.get(nameKey(top[across] ?? ''));
      if (row === undefined)
        return err({ code: 'paste-unknown-department', text: line[0] ?? '', row: down + 2, column: 1 });
      if (column === undefined)
        return err({ code: 'paste-unknown-department', text: top[across] ?? '', row: 1, column: across + 1 });
      const place = row === 'away' || column === 'away' ? 'away' : { row, column };
      placed.push({ text, place, row: down + 2, column: across + 1 });
    }
  }
  return ok(placed);
}

/** The marked rectangle as a block for a spreadsheet. */
export function copiedWeights(
  span: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
  weightAt: (place: Place) => number | undefined,
): string {
  const lines: string[] = [];
  for (let row = span.top; row <= span.bottom; row++) {
    const cells: string[] = [];
    for (let column = span.left; column <= span.right; column++) cells.push(String(weightAt({ row, column }) ?? ''));
    lines.push(cells.join('\t'));
  }
  return lines.join('\n');
}
