import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledSpan, placesIn, repeatedFrom, spanWith } from '#renderer/state/grid-fill.ts';
import { holds, type Span } from '#renderer/state/grid-span.ts';

const MARKED: Span = { top: 2, left: 2, bottom: 3, right: 4 };

describe('drawing a marking out', () => {
  it('goes the way that leads further, or only up and down', () => {
    expect(filledSpan(MARKED, { row: 6, column: 5 }, 'both')).toEqual({ ...MARKED, top: 4, bottom: 6 });
    expect(filledSpan(MARKED, { row: 4, column: 9 }, 'both')).toEqual({ ...MARKED, left: 5, right: 9 });
    expect(filledSpan(MARKED, { row: 3, column: 0 }, 'both')).toEqual({ ...MARKED, left: 0, right: 1 });
    expect(filledSpan(MARKED, { row: 1, column: 9 }, 'down')).toEqual({ ...MARKED, top: 1, bottom: 1 });
    expect(filledSpan(MARKED, { row: 3, column: 9 }, 'down')).toBeUndefined();
    expect(filledSpan(MARKED, { row: 2, column: 3 }, 'both')).toBeUndefined();
  });

  it('repeats the marking in every direction', () => {
    expect([4, 5, 6, 1, 0].map((row) => repeatedFrom(MARKED, { row, column: 2 }).row)).toEqual([2, 3, 2, 3, 2]);
    expect([5, 7, 8, 1].map((column) => repeatedFrom(MARKED, { row: 2, column }).column)).toEqual([2, 4, 2, 4]);
  });

  it('never covers the marking, lies against it, and takes every cell from inside of it', () => {
    const at = fc.nat(12);
    fc.assert(
      fc.property(at, at, at, at, at, at, (a, b, c, d, row, column) => {
        const span = { top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) };
        const area = filledSpan(span, { row, column }, 'both');
        if (area === undefined) return holds(span, row, column);
        const cells = placesIn(area);
        const both = spanWith(span, area);
        return (
          cells.every((place) => !holds(span, place.row, place.column)) &&
          cells.map((place) => repeatedFrom(span, place)).every((from) => holds(span, from.row, from.column)) &&
          placesIn(both).length === placesIn(span).length + cells.length
        );
      }),
    );
  });
});
