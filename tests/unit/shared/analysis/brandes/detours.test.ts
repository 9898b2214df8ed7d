import { expect, test } from 'vitest';
import { detoursIn } from '#shared/analysis/brandes/detours.ts';
import { searchByDistance } from '#shared/analysis/brandes/search-by-distance.ts';
import { sweepOver } from '#shared/analysis/brandes/sweep.ts';
import { graphFrom } from '#shared/analysis/graph.ts';
import { must } from '#shared/kernel/result.ts';
import { department, map, type Sketch } from '#tests/driver/engagement-builder.ts';

/** From A and without B: who is led another way, and how far it is then, in sixtieths where weights go to 5. */
function withoutB(...sketch: Sketch): readonly string[] {
  const graph = must(graphFrom(map(...sketch)));
  const [a, b] = [department('A'), department('B')].map((id) => graph.departments.indexOf(id));
  const sweep = sweepOver(graph);
  const search = searchByDistance(graph, sweep);
  const detours = detoursIn(graph, sweep, search);
  const count = detours.around(b ?? -1, search.from(a ?? -1));
  return [...detours.cut.subarray(0, count)].map((v) => `${graph.departments[v]} ${detours.distance[v]}`);
}

/** Makes whole-number lengths of 60/weight. */
const SCALE = ['X > Y 5', 'X > Y2 4', 'X > Y3 3', 'X > Y4 2', 'X > Y5 1'] as const;

test('those behind the department are led another way, or none', () => {
  const chain = ['A > B 5', 'B > C 5', 'C > D 5', 'C > E 4'];
  expect(withoutB(...SCALE, ...chain, 'A > D 1', 'D > E 3')).toEqual(['C Infinity', 'D 60', 'E 80']);
});

test('those with another shortest way are left alone, and so are those before the department', () => {
  expect(withoutB(...SCALE, 'A > B 5', 'A > C 4', 'B > D 4', 'C > D 5', 'B > E 2', 'C > F 5')).toEqual(['E Infinity']);
});

test('nobody is led back through it', () => {
  expect(withoutB(...SCALE, 'A > B 5', 'B > C 5', 'C > B 5', 'A > C 1', 'B > D 4')).toEqual(['C 60', 'D Infinity']);
});

test('nobody who waits to be carried on is lost when all others get nearer first', () => {
  const others = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6'];
  const found = withoutB(
    ...['A > B 5', 'B > P 5', 'A > P 2', 'B > U 4', 'A > U 1', 'U > R 5'],
    ...others.flatMap((q) => [`B > ${q} 3`, `A > ${q} 1`, `P > ${q} 5`]),
  );
  expect(found.toSorted()).toEqual(['P 30', ...others.map((q) => `${q} 42`), 'R 72', 'U 60']);
});

test('nor when the same get nearer a second time', () => {
  const others = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6'];
  const found = withoutB(
    ...['A > B 5', 'B > P1 5', 'A > P1 1', 'B > P2 4', 'A > P2 2', 'B > W 2', 'A > W 1', 'W > R 3'],
    ...others.flatMap((s) => [`P1 > ${s} 5`, `P2 > ${s} 5`]),
  );
  expect(found.toSorted()).toEqual(['P1 60', 'P2 30', 'R 80', ...others.map((s) => `${s} 42`), 'W 60']);
});
