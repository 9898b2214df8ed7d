import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, type Footprint, movedEnds, onPixels, piecesOf, touches } from '#renderer/views/map/changed-area.ts';

const coordinate = fc.integer({ min: -500, max: 500 });
const point = fc.record({ x: coordinate, y: coordinate });
const arrow = (from: { x: number; y: number }, to: { x: number; y: number }, reach = 5): Footprint => ({
  area: around([from, to], reach),
  line: { from, to, reach },
});
const inside = ({ x, y }: { x: number; y: number }, { x1, x2, y1, y2 }: ReturnType<typeof around>): boolean =>
  x >= x1 - 1e-6 && x <= x2 + 1e-6 && y >= y1 - 1e-6 && y <= y2 + 1e-6;

describe('piecesOf', () => {
  it('covers every place of a line with its reach, at any zoom', () => {
    fc.assert(
      fc.property(
        point,
        point,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(0.1, 1, 4),
        (a, b, at, zoom) => {
          const pieces = piecesOf(arrow(a, b), zoom);
          const place = { x: a.x + (b.x - a.x) * at, y: a.y + (b.y - a.y) * at };
          const near = [place, { x: place.x + 5, y: place.y - 5 }, { x: place.x - 5, y: place.y + 5 }];
          expect(near.every((each) => pieces.some((piece) => inside(each, piece)))).toBe(true);
        },
      ),
    );
  });

  it('leaves most of the rectangle around a slanted line alone', () => {
    const footprint = arrow({ x: 0, y: 0 }, { x: 1000, y: 1000 });
    const size = ({ x1, x2, y1, y2 }: ReturnType<typeof around>) => (x2 - x1) * (y2 - y1);
    const covered = piecesOf(footprint, 1).reduce((sum, piece) => sum + size(piece), 0);
    expect(covered).toBeLessThan(size(footprint.area) / 10);
  });
});

describe('touches', () => {
  it('holds wherever a place of the line lies in the rectangle', () => {
    fc.assert(
      fc.property(point, point, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 40 }), (a, b, at, size) => {
        const place = { x: a.x + (b.x - a.x) * at, y: a.y + (b.y - a.y) * at };
        expect(touches(arrow(a, b), around([place], size))).toBe(true);
      }),
    );
  });

  it('does not where the line passes by, however near the rectangle around it is', () => {
    const slanted = arrow({ x: 0, y: 0 }, { x: 100, y: 100 });
    expect(touches(slanted, { x1: 80, y1: 0, x2: 100, y2: 20 })).toBe(false);
    expect(touches(slanted, { x1: 80, y1: 60, x2: 100, y2: 76 })).toBe(true);
    expect(touches(arrow({ x: 0, y: 0 }, { x: 0, y: 100 }), { x1: 6, y1: 40, x2: 9, y2: 50 })).toBe(false);
    expect(touches({ area: { x1: 0, y1: 0, x2: 100, y2: 100 } }, { x1: 80, y1: 0, x2: 100, y2: 20 })).toBe(true);
  });
});

describe('movedEnds', () => {
  const before = arrow({ x: 0, y: 0 }, { x: 90, y: 30 });

  it('is the end alone where a wider box takes a piece of the arrow', () => {
    expect(movedEnds(before, arrow({ x: 15, y: 5 }, { x: 90, y: 30 }))).toEqual([{ x1: -5, y1: -5, x2: 20, y2: 10 }]);
    expect(movedEnds(before, before)).toEqual([]);
  });

  it('is not known where the arrow lies elsewhere, or either is no line', () => {
    expect(movedEnds(before, arrow({ x: 15, y: 6 }, { x: 90, y: 30 }))).toBeUndefined();
    expect(movedEnds(before, { area: before.area })).toBeUndefined();
    expect(movedEnds({ area: before.area }, before)).toBeUndefined();
  });
});

describe('onPixels', () => {
  it('goes outwards to whole pixels with one to spare', () => {
    expect(onPixels({ x1: 0.2, y1: 0, x2: 10.2, y2: 10 }, { x: 5, y: -5 }, 2)).toEqual({
      x1: 4,
      y1: -6,
      x2: 27,
      y2: 16,
    });
  });
});
