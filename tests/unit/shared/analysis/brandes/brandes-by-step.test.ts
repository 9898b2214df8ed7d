import { describe, expect, test } from 'vitest';
import { brandesByStep } from '#shared/analysis/brandes/brandes-by-step.ts';
import { searchByHeap } from '#shared/analysis/brandes/search-by-heap.ts';
import { brandes } from '#shared/analysis/brandes/sweep.ts';
import type { Graph } from '#shared/analysis/graph.ts';
import { lines, type Sketch } from '#tests/driver/engagement-builder.ts';
import { clique, graphOf, mutual } from '#tests/driver/measured.ts';
import { departmentName, randomTies } from '#tests/driver/random-map.ts';

/** One step for every arc, by the search that knows any lengths. */
function bySteps(graph: Graph): Float64Array {
  const length = graph.weight.map(() => 1);
  return brandes({ ...graph, distances: { length, exact: true, tolerance: 0 } }, searchByHeap);
}

const chain = (length: number): Sketch =>
  Array.from({ length }, (_, v) => `${departmentName(v)} > ${departmentName(v + 1)} 1`);
const hub = Array.from({ length: 30 }, (_, v) => `Hub <> ${departmentName(v)} 2`);

const MAPS: readonly (readonly [string, Sketch])[] = [
  ['nobody', []],
  ['one department', ['A']],
  ['a chain with departments that nobody serves', [...chain(12), 'X > d0003 1', 'Y > d0007 1', 'Z']],
  ['a hub', mutual(...hub)],
  ['a hub at the end of a chain', [...mutual(...hub), ...chain(9)]],
  ['everybody with everybody', clique(3, 'A', 'B', 'C', 'D', 'E')],
  ['a sparse map', lines(randomTies(60, 80, 1))],
  ['a map of usual density', lines(randomTies(60, 240, 2))],
  ['a dense map', lines(randomTies(40, 1_200, 3))],
];

describe('betweenness by steps, whichever side a level looks at', () => {
  test.each(MAPS)('of %s', (_, sketch) => {
    const graph = graphOf(...sketch);
    const [actual, expected] = [brandesByStep(graph), bySteps(graph)];
    expect(actual.length).toBe(graph.departments.length);
    for (const [v, value] of expected.entries()) expect(actual[v]).toBeCloseTo(value, 9);
  });
});
