import type { Place, Span } from './grid-span.ts';

/** Along which a marking may be drawn out. */
export type FillWays = 'down' | 'both';

/** The cells that a marking is drawn out over, towards a cell outside of it: the way that leads further. Undefined: none. */
export function filledSpan(span: Span, to: Place, ways: FillWays): Span | undefined {
  const down = to.row > span.bottom ? to.row - span.bottom : Math.min(0, to.row - span.top);
  const right = to.column > span.right ? to.column - span.right : Math.min(0, to.column - span.left);
  if (ways === 'both' && Math.abs(right) > Math.abs(down)) {
    return right > 0
      ? { ...span, left: span.right + 1, right: to.column }
      : { ...span, left: to.column, right: span.left - 1 };
  }
  if (down === 0) return undefined;
  return down > 0 ? { ...span, top: span.bottom + 1, bottom: to.row } : { ...span, top: to.row, bottom: span.top - 1 };
}

/** The cell of the marking that a cell outside repeats: the marking again and again, in either direction. */
export function repeatedFrom(span: Span, { row, column }: Place): Place {
  const within = (at: number, first: number, last: number): number => {
    const size = last - first + 1;
    return first + ((((at - first) % size) + size) % size);
  };
  return { row: within(row, span.top, span.bottom), column: within(column, span.left, span.right) };
}

/** The cells of a rectangle, row by row. */
export function placesIn({ top, left, bottom, right }: Span): readonly Place[] {
  const places: Place[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) places.push({ row, column });
  return places;
}

/** The marking with what it was drawn out over. */
export const spanWith = (a: Span, b: Span): Span => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});
