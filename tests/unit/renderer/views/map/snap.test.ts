import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRID, type SnapBox, snap } from '#renderer/views/map/snap.ts';

const box = (x: number, y: number, width = 100, height = 40): SnapBox => ({ at: { x, y }, width, height });

describe('what is dragged', () => {
  it('lands on the grid where nothing is near', () => {
    expect(snap(box(0, 0), [], { x: 13, y: 27 }, 6)).toEqual({ shift: { x: 10, y: 30 }, guides: [] });
  });

  it('takes the middle line of a neighbour within reach, and shows it from end to end', () => {
    const { shift, guides } = snap(box(0, 0), [box(203, 300, 60)], { x: 200, y: 0 }, 6);
    expect(shift).toEqual({ x: 203, y: 0 });
    expect(guides).toEqual([{ from: { x: 203, y: -20 }, to: { x: 203, y: 320 } }]);
  });

  it('takes the border of a neighbour of another size', () => {
    const { shift } = snap(box(0, 0, 100), [box(300, 300, 60)], { x: 322, y: 3 }, 6);
    // Left borders: 320 - 50 = 300 - 30.
    expect(shift).toEqual({ x: 320, y: 0 });
  });

  it('leaves a neighbour out of reach alone', () => {
    expect(snap(box(0, 0), [box(207, 300)], { x: 200, y: 0 }, 6).guides).toEqual([]);
  });

  it('never goes further from the pointer than reach or half the grid', () => {
    const places = fc.integer({ min: -500, max: 500 });
    const boxes = fc.array(
      fc.tuple(places, places, fc.integer({ min: 20, max: 200 })).map(([x, y, width]) => box(x, y, width)),
    );
    fc.assert(
      fc.property(boxes, places, places, fc.integer({ min: 1, max: 12 }), (others, x, y, reach) => {
        const { shift } = snap(box(0, 0), others, { x, y }, reach);
        const furthest = Math.max(reach, GRID / 2);
        expect(Math.abs(shift.x - x)).toBeLessThanOrEqual(furthest);
        expect(Math.abs(shift.y - y)).toBeLessThanOrEqual(furthest);
      }),
    );
  });
});
