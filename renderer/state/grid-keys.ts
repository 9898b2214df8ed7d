import { type GridSize, type Marked, steppedIn } from './grid-span.ts';

/** A key press in a grid of cells. */
export interface GridPress {
  readonly key: string;
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
/** How far Page Up and Page Down go, in rows. */
const PAGE = 10;

/** Where the keys of a spreadsheet take the marking, with Shift extending it; undefined for any other key. */
export function markedAfter({ key, mod, shift }: GridPress, marked: Marked, size: GridSize): Marked | undefined {
  const step = (rows: number, columns: number): Marked => steppedIn(marked, rows, columns, size, shift);
  const arrow = STEPS[key];
  if (arrow !== undefined) return step(arrow[0] * (mod ? size.rows : 1), arrow[1] * (mod ? size.columns : 1));
  if (key === 'Home') return step(mod ? -size.rows : 0, -size.columns);
  if (key === 'End') return step(mod ? size.rows : 0, size.columns);
  if (key === 'PageUp') return step(-PAGE, 0);
  if (key === 'PageDown') return step(PAGE, 0);
  if (!mod || shift || key.toLowerCase() !== 'a') return undefined;
  return { anchor: { row: 0, column: 0 }, cursor: { row: size.rows - 1, column: size.columns - 1 } };
}
