import { type GridPress, markedAfter } from '#renderer/state/grid-keys.ts';
import { type GridSize, type Marked, spanOf } from '#renderer/state/grid-span.ts';
import type { CellAnswer } from './ratings-model.ts';

export type RatingAct =
  | { readonly kind: 'mark'; readonly marked: Marked }
  /** The answer goes into every marked cell; then the cursor stands there. */
  | { readonly kind: 'answer'; readonly answer: CellAnswer; readonly marked: Marked };

const ANSWERS: Readonly<Record<string, number | null>> = {
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  5: 5,
  0: null,
  n: null,
  N: null,
  '-': null,
};

/** What a key does in the grid of answers; undefined where it is none of its own. */
export function ratingAct(press: GridPress, marked: Marked, size: GridSize): RatingAct | undefined {
  const { key, mod, alt, shift } = press;
  if (alt || size.rows === 0) return undefined;
  const to = markedAfter(press, marked, size);
  if (to !== undefined) return { kind: 'mark', marked: to };
  if (mod) return undefined;
  if (key === 'Enter') return { kind: 'mark', marked: lineStart(marked, shift ? -1 : 1, size) };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'answer', answer: undefined, marked };
  if (!Object.hasOwn(ANSWERS, key)) return undefined;
  return { kind: 'answer', answer: ANSWERS[key] as number | null, marked: next(marked, size) };
}

/** The next cell to be answered: to the right, then the start of the row below. A marking of several cells stays. */
function next(marked: Marked, size: GridSize): Marked {
  const { top, bottom, left, right } = spanOf(marked);
  if (top !== bottom || left !== right) return marked;
  const { row, column } = marked.cursor;
  if (column + 1 < size.columns) return at(row, column + 1);
  return row + 1 < size.rows ? at(row + 1, 0) : marked;
}

function lineStart({ cursor }: Marked, step: number, size: GridSize): Marked {
  return at(Math.max(0, Math.min(size.rows - 1, cursor.row + step)), 0);
}

const at = (row: number, column: number): Marked => ({ anchor: { row, column }, cursor: { row, column } });
