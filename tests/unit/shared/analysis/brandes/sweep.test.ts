import { describe, expect, test } from 'vitest';
import { searchByBucket } from '#shared/analysis/brandes/search-by-bucket.ts';
import { searchByHeap } from '#shared/analysis/brandes/search-by-heap.ts';
import { brandes } from '#shared/analysis/brandes/sweep.ts';
import type { Graph } from '#shared/analysis/graph.ts';
import { lines } from '#tests/driver/engagement-builder.ts';
import { graphOf } from '#tests/driver/measured.ts';
import { randomTies } from '#tests/driver/random-map.ts';
import { shortestPaths } from '#tests/driver/shortest-paths.ts';

/** By definition: the credit counted on each of the shortest paths of each pair. */
function byDefinition(graph: Graph): readonly number[] {
  const score = graph.departments.map(() => 0);
  for (const paths of shortestPaths(graph, (arc) => graph.distances.length[arc] ?? 0)) {
    for (const path of paths) for (const v of path.slice(1, -1)) score[v] = (score[v] ?? 0) + 1 / paths.length;
  }
  return score;
}

const randomGraph = (seed: number) => graphOf(...lines(randomTies(8, 20, seed)));
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

const close = (actual: Float64Array, expected: readonly number[]) => {
  expect(actual.length).toBe(expected.length);
  for (const [v, value] of expected.entries()) expect(actual[v]).toBeCloseTo(value, 9);
};

describe('betweenness counts what its definition says', () => {
  test.each(SEEDS)('with buckets and with the heap, map %i', (seed) => {
    const graph = randomGraph(seed);
    const expected = byDefinition(graph);
    expect(Math.max(...expected)).toBeGreaterThan(0);
    close(brandes(graph, searchByBucket), expected);
    close(brandes(graph, searchByHeap), expected);
  });
});

test('lengths with rounding meet within the tolerance, and only with it', () => {
  const graph = graphOf('A > B 3', 'B > D 3', 'A > C 3', 'C > D 3');
  const [first = 0, ...rest] = graph.distances.length;
  const rounded = { ...graph.distances, exact: false, length: Float64Array.of(first * (1 + 2 ** -50), ...rest) };
  const scores = (tolerance: number) => [...brandes({ ...graph, distances: { ...rounded, tolerance } }, searchByHeap)];
  expect(scores(1e-12)).toEqual([0, 0.5, 0.5, 0]);
  expect(scores(0)).toEqual([0, 0, 1, 0]);
});
