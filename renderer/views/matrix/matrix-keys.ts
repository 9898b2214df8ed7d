import { type GridPress, markedAfter } from '#renderer/state/grid-keys.ts';
import type { Marked } from '#renderer/state/grid-span.ts';
import { stepped } from './matrix-span.ts';

/** What a key means in the matrix. */
export type MatrixAct =
  | { readonly kind: 'mark'; readonly marked: Marked }
  /** A number begins: on the scale it is one already, a volume goes on in a field. */
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'clear' }
  | { readonly kind: 'fill'; readonly from: 'above' | 'left' };

const FULL_WIDTH_ZERO = '０'.charCodeAt(0);

/** What the key does to a matrix of `size` departments; undefined where it is none of the matrix's. */
export function matrixAct(press: GridPress, marked: Marked, size: number): MatrixAct | undefined {
  const { key, mod, shift, alt } = press;
  if (alt || size === 0) return undefined;
  const to = markedAfter(press, marked, { rows: size, columns: size });
  if (to !== undefined) return { kind: 'mark', marked: to };
  if (key === 'Enter' && !mod) return { kind: 'mark', marked: stepped(marked, shift ? -1 : 1, 0, size, false) };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  if (mod && !shift && key.toLowerCase() === 'd') return { kind: 'fill', from: 'above' };
  if (mod && !shift && key.toLowerCase() === 'r') return { kind: 'fill', from: 'left' };
  const digit = digitOf(key);
  return mod || digit === undefined ? undefined : { kind: 'type', text: digit };
}

/** The digit that was typed, also on a full-width keyboard. */
function digitOf(key: string): string | undefined {
  if (/^[0-9]$/.test(key)) return key;
  return /^[０-９]$/.test(key) ? String(key.charCodeAt(0) - FULL_WIDTH_ZERO) : undefined;
}
