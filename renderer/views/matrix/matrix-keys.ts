import type { Marked } from '#renderer/state/grid-span.ts';
import { stepped } from './matrix-span.ts';

/** What a key means in the matrix. */
export type MatrixAct =
  | { readonly kind: 'mark'; readonly marked: Marked }
  /** A number begins: on the scale it is one already, a volume goes on in a field. */
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'clear' }
  | { readonly kind: 'fill'; readonly from: 'above' | 'left' };

export interface MatrixPress {
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
const FULL_WIDTH_ZERO = '０'.charCodeAt(0);

/** What the key does to a matrix of `size` departments; undefined where it is none of the matrix's. */
export function matrixAct(press: MatrixPress, marked: Marked, size: number): MatrixAct | undefined {
  const { key, mod, shift, alt } = press;
  if (alt || size === 0) return undefined;
  const mark = (rows: number, columns: number, extend = shift): MatrixAct => ({
    kind: 'mark',
    marked: stepped(marked, rows, columns, size, extend),
  });
  const step = STEPS[key];
  if (step !== undefined) return mark(step[0] * (mod ? size : 1), step[1] * (mod ? size : 1));
  if (key === 'Home') return mark(mod ? -size : 0, -size);
  if (key === 'End') return mark(mod ? size : 0, size);
  if (key === 'PageUp') return mark(-PAGE, 0);
  if (key === 'PageDown') return mark(PAGE, 0);
  if (key === 'Enter' && !mod) return mark(shift ? -1 : 1, 0, false);
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  if (mod && !shift) {
    const letter = key.toLowerCase();
    if (letter === 'd') return { kind: 'fill', from: 'above' };
    if (letter === 'r') return { kind: 'fill', from: 'left' };
    if (letter === 'a') {
      const last = size - 1;
      return { kind: 'mark', marked: { anchor: { row: 0, column: 0 }, cursor: { row: last, column: last } } };
    }
  }
  const digit = digitOf(key);
  return mod || digit === undefined ? undefined : { kind: 'type', text: digit };
}

/** The digit that was typed, also on a full-width keyboard. */
function digitOf(key: string): string | undefined {
  if (/^[0-9]$/.test(key)) return key;
  return /^[０-９]$/.test(key) ? String(key.charCodeAt(0) - FULL_WIDTH_ZERO) : undefined;
}
