import { describe, expect, test } from 'vitest';
import { departmentBox } from '#shared/export/department-box.ts';
import { arrange } from '#shared/layout/arrange.ts';
import { GRID } from '#shared/layout/box.ts';
import { layOut } from '#shared/layout/layout.ts';
import { LAYOUTS } from '#shared/layout/layouts.ts';
import type { Department, DepartmentId, Point } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { sampleEngagement } from '#shared/sample/sample-engagement.ts';
import { department, map } from '#tests/driver/engagement-builder.ts';
import { dense, intrusions, standingAt, tooClose } from '#tests/driver/picture.ts';

const IDS = LAYOUTS.map(({ id }) => id);

function sample(): MapContent {
  const engagement = sampleEngagement('en', layOut);
  const [first] = engagement.maps.keys();
  const content = first === undefined ? undefined : mapContent(engagement, first);
  if (content === undefined) throw new Error('the sample has no map');
  return content;
}

const MAPS: readonly (readonly [name: string, content: MapContent])[] = [
  ['the sample', sample()],
  ['12 in 3 divisions', dense(12, 3, 30, 21)],
  ['24 in 5 divisions', dense(24, 5, 70, 22)],
  ['36 in 1 division', dense(36, 1, 90, 23)],
  ['48 in 7 divisions', dense(48, 7, 180, 24)],
  ['60 in 9 divisions', dense(60, 9, 250, 25)],
  [
    'beside departments of none',
    map('Plant { A, B, C, D, E }', 'Office { F, G }', 'A > H', 'H > I', 'F > J', 'K', 'L'),
  ],
];
const CASES = MAPS.flatMap(([name, content]) => IDS.map((layout) => [layout, name, content] as const));

const boxOf = (row: Department) => departmentBox(row.name);
const sizeIn = (content: MapContent) => (id: DepartmentId) => boxOf(content.departments.get(id) as Department);

const rows = (content: MapContent, change: (row: Department) => Department): MapContent => ({
  ...content,
  departments: new Map([...content.departments].map(([id, row]) => [id, change(row)])),
});
const pinned = (content: MapContent, ...names: string[]): MapContent =>
  rows(content, (row) => (names.includes(row.name) ? { ...row, pinned: true } : row));
const from = (places: ReadonlyMap<DepartmentId, Point>, name: string): Point =>
  places.get(department(name)) ?? { x: Number.NaN, y: Number.NaN };

describe('every layout', () => {
  test.each(CASES)('%s of %s: all placed on the grid, boxes apart, divisions apart', (layout, _, content) => {
    const places = arrange(content, { layout, size: boxOf });
    expect([...places.keys()].sort()).toEqual([...content.departments.keys()].sort());
    expect([...places.values()].flatMap(({ x, y }) => [x, y]).filter((at) => !Number.isInteger(at / GRID))).toEqual([]);
    expect(tooClose(places, sizeIn(content))).toEqual([]);
    expect(intrusions(content, places, sizeIn(content))).toEqual([]);
  });

  test.each(IDS)('%s gives the same picture for the same map, in whatever order its rows come', (layout) => {
    const content = dense(24, 5, 70, 22);
    const turned = { ...content, departments: new Map([...content.departments].reverse()) };
    const places = [...arrange(content, { layout })].sort();
    expect([...arrange(content, { layout })].sort()).toEqual(places);
    expect([...arrange(turned, { layout })].sort()).toEqual(places);
  });

  test.each(IDS)('%s leaves pinned departments where they are and finds room around them', (layout) => {
    const start = standingAt(dense(24, 5, 70, 22), layOut(dense(24, 5, 70, 22)));
    const content = pinned(start, 'D003', 'D011', 'D020');
    const places = arrange(content, { layout, size: boxOf });
    expect(places.size).toBe(21);
    for (const name of ['D003', 'D011', 'D020']) expect(places.has(department(name))).toBe(false);
    expect(tooClose(layOut(standingAt(content, places)), sizeIn(content))).toEqual([]);
  });

  test.each(IDS)('%s of some departments leaves the others where they are and takes free room', (layout) => {
    const start = standingAt(dense(24, 5, 70, 22), layOut(dense(24, 5, 70, 22)));
    const only = new Set(['D002', 'D003', 'D004', 'D012'].map(department));
    const places = arrange(start, { layout, only, size: boxOf });
    expect([...places.keys()].sort()).toEqual([...only].sort());
    expect(tooClose(layOut(standingAt(start, places)), sizeIn(start))).toEqual([]);
  });

  test.each(IDS)('after %s a new department moves nobody', (layout) => {
    const content = dense(24, 5, 70, 22);
    const standing = arrange(content, { layout, size: boxOf });
    const newcomer = [...map('New > D003 4').departments].find(([, row]) => row.name === 'New');
    const placed = standingAt(content, standing);
    const grown = { ...placed, departments: new Map([...placed.departments, ...(newcomer ? [newcomer] : [])]) };
    const places = layOut(grown, { size: boxOf });
    for (const [id, at] of standing) expect(places.get(id)).toEqual(at);
    expect(places.size).toBe(25);
    expect(tooClose(places, sizeIn(grown))).toEqual([]);
  });

  test.each(IDS)('%s does nothing where all are pinned, and places a lone department', (layout) => {
    const lone = map('A @ 50,70');
    expect(arrange(pinned(lone, 'A'), { layout }).size).toBe(0);
    expect(arrange(map('A'), { layout }).get(department('A'))).toEqual({ x: 0, y: 0 });
    expect(arrange(map(), { layout }).size).toBe(0);
  });

  test.each(IDS)('%s tells how far it is, never backwards', (layout) => {
    const told: number[] = [];
    arrange(dense(24, 5, 70, 22), { layout, tell: (share) => told.push(share) });
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(Math.min(...told)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...told)).toBeLessThanOrEqual(1);
  });
});

describe('what each layout shows', () => {
  test('by flow: where services run in no circle, every customer stands right of its provider', () => {
    const content = map('A > B', 'B > C', 'A > D', 'D > C', 'C > E', 'X > E', 'A > E');
    const places = arrange(content, { layout: 'layered' });
    for (const { provider, customer } of content.services.values()) {
      expect(places.get(provider)?.x).toBeLessThan(places.get(customer)?.x ?? Number.NaN);
    }
  });

  test('by flow: where they do, the heavy ones lead to the right', () => {
    const places = arrange(map('A > B 5', 'B > C 5', 'C > A 1', 'C > D 4'), { layout: 'layered' });
    const xs = ['A', 'B', 'C', 'D'].map((name) => from(places, name).x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(new Set(xs).size).toBe(4);
  });

  test('by steps: a column for each number of steps to the external customer, who leads nowhere on the left', () => {
    const content = rows(map('A > B', 'B > Client', 'C > Client', 'D > A', 'Lost', 'Client > B'), (row) =>
      row.name === 'Client' ? { ...row, party: 'external-customer' } : row,
    );
    const places = arrange(content, { layout: 'steps' });
    const x = (name: string): number => from(places, name).x;
    expect(x('B')).toBe(x('C'));
    const columns = ['Lost', 'D', 'A', 'B', 'Client'].map(x);
    expect(columns).toEqual(columns.toSorted((a, b) => a - b));
    expect(new Set(columns).size).toBe(5);
  });

  test('by steps: without an external customer they lead to those who serve nobody', () => {
    const places = arrange(map('A > B', 'B > C', 'A > C'), { layout: 'steps' });
    expect(from(places, 'A').x).toBe(from(places, 'B').x);
    expect(from(places, 'B').x).toBeLessThan(from(places, 'C').x);
  });

  test('by force: who has to do with each other stands nearer than who has not', () => {
    const places = arrange(map('A > B', 'B > C', 'C > D', 'D > E', 'E > F'), { layout: 'force' });
    const far = (a: string, b: string): number =>
      Math.hypot(from(places, a).x - from(places, b).x, from(places, a).y - from(places, b).y);
    expect(far('A', 'B')).toBeLessThan(far('A', 'F') / 2);
  });

  test('in a circle: nobody stands in the middle, and a ring of services does not cross itself', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    const order = [0, 3, 6, 1, 4, 7, 2, 5];
    const arrows = order.map((at, next) => `${names[at]} > ${names[order[(next + 1) % 8] ?? 0]}`);
    const places = arrange(map(...arrows), { layout: 'circle' });
    const turn = (name: string): number => Math.atan2(from(places, name).y, from(places, name).x);
    const around = names.toSorted((a, b) => turn(a) - turn(b));
    const steps = order.map((at, next) => {
      const apart = Math.abs(around.indexOf(names[at] ?? '') - around.indexOf(names[order[(next + 1) % 8] ?? 0] ?? ''));
      return Math.min(apart, 8 - apart);
    });
    expect(steps).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });
});
