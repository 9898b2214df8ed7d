import { type Marked, type Place, type Span, steppedIn } from '#renderer/state/grid-span.ts';

export const START: Marked = { anchor: { row: 0, column: 1 }, cursor: { row: 0, column: 1 } };

/** The places of a rectangle that are pairs: no department serves itself. */
export function pairsIn(span: Span): readonly Place[] {
  const places: Place[] = [];
  for (let row = span.top; row <= span.bottom; row++)
    for (let column = span.left; column <= span.right; column++) if (row !== column) places.push({ row, column });
  return places;
}

/** The marking after a step of so many rows and columns, kept inside `size` departments. */
export function stepped(marked: Marked, rows: number, columns: number, size: number, extend: boolean): Marked {
  return steppedIn(marked, rows, columns, { rows: size, columns: size }, extend);
}
