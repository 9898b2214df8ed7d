import { describe, expect, test } from 'vitest';
import { searchByBucket } from '#shared/analysis/brandes/search-by-bucket.ts';
import { searchByHeap } from '#shared/analysis/brandes/search-by-heap.ts';
import { searchByStep } from '#shared/analysis/brandes/search-by-step.ts';
import { brandes } from '#shared/analysis/brandes/sweep.ts';
import { graphFrom } from '#shared/analysis/graph.ts';
import { must } from '#shared/kernel/result.ts';
import { lines, map } from '#tests/driver/engagement-builder.ts';
import { randomTies } from '#tests/driver/random-map.ts';

/** By definition: shortest paths of every pair listed one by one, the credit counted on each. */
function byDefinition(graph: ReturnType<typeof randomGraph>, length: (arc: number) => number): readonly number[] {
  const score = graph.departments.map(() => 0);
  for (const source of graph.departments.keys()) {
    const best = new Map<number, { length: number; paths: (readonly number[])[] }>();
    const walk = (path: readonly number[], sum: number) => {
      const at = path.at(-1) ?? source;
      const known = best.get(at);
      if (known !== undefined && known.length < sum) return;
      best.set(at, { length: sum, paths: known?.length === sum ? [...known.paths, path] : [path] });
      for (const [arc, provider] of graph.provider.entries()) {
        const next = graph.customer[arc] ?? source;
        if (provider === at && !path.includes(next)) walk([...path, next], sum + length(arc));
      }
    };
    walk([source], 0);
    for (const { paths } of best.values()) {
      for (const path of paths) for (const v of path.slice(1, -1)) score[v] = (score[v] ?? 0) + 1 / paths.length;
    }
  }
  return score;
}

const randomGraph = (seed: number) => must(graphFrom(map(...lines(randomTies(8, 20, seed)))));
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

const close = (actual: Float64Array, expected: readonly number[]) => {
  expect(actual.length).toBe(expected.length);
  for (const [v, value] of expected.entries()) expect(actual[v]).toBeCloseTo(value, 9);
};

describe('betweenness counts what its definition says', () => {
  test.each(SEEDS)('with buckets and with the heap, map %i', (seed) => {
    const graph = randomGraph(seed);
    const expected = byDefinition(graph, (arc) => graph.distances.length[arc] ?? 0);
    expect(Math.max(...expected)).toBeGreaterThan(0);
    close(brandes(graph, searchByBucket), expected);
    close(brandes(graph, searchByHeap), expected);
  });

  test.each(SEEDS)('by steps, map %i', (seed) => {
    const graph = randomGraph(seed);
    close(
      brandes(graph, searchByStep),
      byDefinition(graph, () => 1),
    );
  });
});

test('lengths with rounding meet within the tolerance, and only with it', () => {
  const graph = must(graphFrom(map('A > B 3', 'B > D 3', 'A > C 3', 'C > D 3')));
  const [first = 0, ...rest] = graph.distances.length;
  const rounded = { ...graph.distances, exact: false, length: Float64Array.of(first * (1 + 2 ** -50), ...rest) };
  const scores = (tolerance: number) => [...brandes({ ...graph, distances: { ...rounded, tolerance } }, searchByHeap)];
  expect(scores(1e-12)).toEqual([0, 0.5, 0.5, 0]);
  expect(scores(0)).toEqual([0, 0, 1, 0]);
});
