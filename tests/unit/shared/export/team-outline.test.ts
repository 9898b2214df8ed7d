import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Area } from '#shared/export/outline-grid.ts';
import { roundedPath } from '#shared/export/rounded-path.ts';
import { type Loop, teamOutline } from '#shared/export/team-outline.ts';

/** A box of the usual size round this centre. */
const box = (x: number, y: number): Area => ({ left: x - 60, top: y - 25, right: x + 60, bottom: y + 25 });

/** Whether the point is inside, by how often a line to the right crosses the loops. */
function holds(loops: readonly Loop[], x: number, y: number): boolean {
  const crossed = loops.flatMap((loop) =>
    loop.filter((from, index) => {
      const to = loop[(index + 1) % loop.length] ?? from;
      return from.x === to.x && from.x > x && Math.min(from.y, to.y) < y && Math.max(from.y, to.y) > y;
    }),
  );
  return crossed.length % 2 === 1;
}
const holdsBox = (loops: readonly Loop[], { left, top, right, bottom }: Area): boolean =>
  [left + 1.3, (left + right) / 2 + 0.3, right - 1.3].every((x) =>
    [top + 1.3, (top + bottom) / 2 + 0.3, bottom - 1.3].every((y) => holds(loops, x, y)),
  );

test('nobody has no outline, one has a line round its box', () => {
  expect(teamOutline([], [box(0, 0)])).toEqual([]);
  const loops = teamOutline([box(0, 0)], []);
  expect(loops).toHaveLength(1);
  expect(loops[0]).toHaveLength(4);
  expect(holdsBox(loops, box(0, 0))).toBe(true);
});

test('one line holds all members', () => {
  const members = [box(0, 0), box(400, 0), box(200, 300)];
  const loops = teamOutline(members, []);
  expect(loops).toHaveLength(1);
  expect(members.every((member) => holdsBox(loops, member))).toBe(true);
});

test('goes round a box that stands between', () => {
  const [one, between, other] = [box(0, 0), box(200, 0), box(400, 0)];
  const loops = teamOutline([one, other], [between]);
  expect(holdsBox(loops, one) && holdsBox(loops, other)).toBe(true);
  expect(holds(loops, 200.3, 0.3)).toBe(false);
});

test('does not hold a neighbour that stands close by', () => {
  const loops = teamOutline([box(0, 0)], [box(128, 0)]);
  expect(holds(loops, 128.3, 0.3)).toBe(false);
});

test('goes through others where no way leads round', () => {
  const wall: Area = { left: 150, top: -2000, right: 250, bottom: 2000 };
  const members = [box(0, 0), box(400, 0)];
  const loops = teamOutline(members, [wall]);
  expect(loops).toHaveLength(1);
  expect(members.every((member) => holdsBox(loops, member))).toBe(true);
});

const places = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })), {
  selector: ([x, y]) => `${x} ${y}`,
  minLength: 2,
  maxLength: 20,
});

test('holds every member and no other, wherever they stand with room between', () => {
  fc.assert(
    fc.property(places, fc.integer({ min: 1, max: 6 }), (spots, count) => {
      const boxes = spots.map(([x, y]) => box(x * 190, y * 110));
      const [members, others] = [boxes.slice(0, count), boxes.slice(count)];
      const loops = teamOutline(members, others);
      expect(members.every((member) => holdsBox(loops, member))).toBe(true);
      expect(others.some(({ left, top }) => holds(loops, left + 60.3, top + 25.3))).toBe(false);
    }),
  );
});

test('a member that stands very far away is reached without more work', () => {
  const loops = teamOutline([box(0, 0), box(60_000, 40_000)], []);
  expect(loops).toHaveLength(1);
  expect(loops[0]?.length).toBeLessThan(400);
});

test('corners are rounded no further than the sides are long', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 40 },
    { x: 0, y: 40 },
  ];
  expect(roundedPath(square, 8)).toBe('M0 8Q0 0 5 0L5 0Q10 0 10 8L10 32Q10 40 5 40L5 40Q0 40 0 32Z');
});
