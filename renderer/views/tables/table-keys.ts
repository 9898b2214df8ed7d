import { type GridSize, type Marked, steppedIn } from '#renderer/state/grid-span.ts';

/** What a key means in a table while no cell is being typed in. */
export type TableAct =
  | { readonly kind: 'mark'; readonly marked: Marked }
  | { readonly kind: 'edit' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'fill' };

export interface TablePress {
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

/** What the key does in a table of this size; undefined where it is none of the table's. */
export function tableAct({ key, mod, shift, alt }: TablePress, marked: Marked, size: GridSize): TableAct | undefined {
  if (alt) return key === 'ArrowDown' ? { kind: 'edit' } : undefined;
  const mark = (rows: number, columns: number): TableAct => ({
    kind: 'mark',
    marked: steppedIn(marked, rows, columns, size, shift),
  });
  const step = STEPS[key];
  if (step !== undefined) return mark(step[0] * (mod ? size.rows : 1), step[1] * (mod ? size.columns : 1));
  if (key === 'Home') return mark(mod ? -size.rows : 0, -size.columns);
  if (key === 'End') return mark(mod ? size.rows : 0, size.columns);
  if (key === 'PageUp') return mark(-PAGE, 0);
  if (key === 'PageDown') return mark(PAGE, 0);
  if (key === 'F2' || (key === 'Enter' && !mod)) return { kind: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return mod ? undefined : { kind: 'clear' };
  if (key === ' ' && shift) {
    const { row } = marked.cursor;
    return { kind: 'mark', marked: { anchor: { row, column: 0 }, cursor: { row, column: size.columns - 1 } } };
  }
  if (!mod || shift) return undefined;
  if (key.toLowerCase() === 'd') return { kind: 'fill' };
  if (key.toLowerCase() !== 'a') return undefined;
  const cursor = { row: size.rows - 1, column: size.columns - 1 };
  return { kind: 'mark', marked: { anchor: { row: 0, column: 0 }, cursor } };
}
