import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aligned, distributed, type PlacedBox } from '#renderer/commands/aligned.ts';
import type { DepartmentId } from '#shared/model/department.ts';

const box = (id: string, x: number, y: number, width = 100, height = 40): PlacedBox => ({
  id: id as DepartmentId,
  at: { x, y },
  width,
  height,
});
const xs = (places: ReadonlyMap<DepartmentId, { x: number }>) => [...places.values()].map(({ x }) => x);

describe('aligning', () => {
  const boxes = [box('A', 0, 0, 100), box('B', 200, 80, 60), box('C', 90, 160, 140)];
  it('brings borders to the outermost and middles to the middle of all', () => {
    expect(xs(aligned(boxes, 'x', 'start'))).toEqual([0, -20, 20]);
    expect(xs(aligned(boxes, 'x', 'end'))).toEqual([180, 200, 160]);
    expect(xs(aligned(boxes, 'x', 'middle'))).toEqual([90, 90, 90]);
  });
  it('leaves the other axis alone', () => {
    expect([...aligned(boxes, 'x', 'start').values()].map(({ y }) => y)).toEqual([0, 80, 160]);
    expect([...aligned(boxes, 'y', 'start').values()]).toEqual([
      { x: 0, y: 0 },
      { x: 200, y: 0 },
      { x: 90, y: 0 },
    ]);
  });
});

describe('distributing', () => {
  it('leaves equal gaps and the outermost where they are, in whatever order they come', () => {
    expect(xs(distributed([box('C', 500, 0, 100), box('A', 0, 0, 100), box('B', 90, 0, 60)], 'x'))).toEqual([
      500, 0, 250,
    ]);
  });
  it('gives equal gaps for any boxes', () => {
    const any = fc.array(fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: 20, max: 200 })), {
      minLength: 3,
      maxLength: 8,
    });
    fc.assert(
      fc.property(any, (spots) => {
        const boxes = spots.map(([x, width], index) => box(`d${index}`, x, 0, width));
        const places = distributed(boxes, 'x');
        const order = [...boxes].sort((a, b) => a.at.x - b.at.x || (a.id < b.id ? -1 : 1));
        const at = (one: PlacedBox) => places.get(one.id)?.x ?? Number.NaN;
        const gaps = order.slice(1).map((next, index) => {
          const before = order[index] as PlacedBox;
          return at(next) - next.width / 2 - (at(before) + before.width / 2);
        });
        for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 6);
        expect(at(order[0] as PlacedBox)).toBe(order[0]?.at.x);
        expect(at(order.at(-1) as PlacedBox)).toBe(order.at(-1)?.at.x);
      }),
    );
  });
  it('does nothing with two', () => expect(distributed([box('A', 0, 0), box('B', 9, 0)], 'x').size).toBe(0));
});
