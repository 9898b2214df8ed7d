import { type GridPress, markedAfter } from '#renderer/state/grid-keys.ts';
import type { GridSize, Marked } from '#renderer/state/grid-span.ts';

/** What a key means in a table while no cell is being typed in. */
export type TableAct =
  | { readonly kind: 'mark'; readonly marked: Marked }
  | { readonly kind: 'edit' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'fill' };

/** What the key does in a table of this size; undefined where it is none of the table's. */
export function tableAct(press: GridPress, marked: Marked, size: GridSize): TableAct | undefined {
  const { key, mod, shift, alt } = press;
  if (alt) return key === 'ArrowDown' ? { kind: 'edit' } : undefined;
  const to = markedAfter(press, marked, size);
  if (to !== undefined) return { kind: 'mark', marked: to };
  if (key === 'F2' || (key === 'Enter' && !mod)) return { kind: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return mod ? undefined : { kind: 'clear' };
  if (key === ' ' && shift) {
    const { row } = marked.cursor;
    return { kind: 'mark', marked: { anchor: { row, column: 0 }, cursor: { row, column: size.columns - 1 } } };
  }
  return mod && !shift && key.toLowerCase() === 'd' ? { kind: 'fill' } : undefined;
}
