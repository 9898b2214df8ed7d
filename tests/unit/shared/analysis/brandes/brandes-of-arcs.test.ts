import { describe, expect, test } from 'vitest';
import { brandesOfArcs } from '#shared/analysis/brandes/brandes-of-arcs.ts';
import { searchByBucket } from '#shared/analysis/brandes/search-by-bucket.ts';
import { searchByHeap } from '#shared/analysis/brandes/search-by-heap.ts';
import { arcBetween, type Graph } from '#shared/analysis/graph.ts';
import { serviceBetweenness } from '#shared/analysis/metrics/service-betweenness.ts';
import { lines } from '#tests/driver/engagement-builder.ts';
import { graphOf, measured } from '#tests/driver/measured.ts';
import { randomTies } from '#tests/driver/random-map.ts';
import { shortestPaths } from '#tests/driver/shortest-paths.ts';

function byDefinition(graph: Graph): readonly number[] {
  const score = Array.from(graph.weight, () => 0);
  for (const paths of shortestPaths(graph, (arc) => graph.distances.length[arc] ?? 0)) {
    for (const path of paths) {
      for (const [place, v] of path.slice(1).entries()) {
        const arc = arcBetween(graph, path[place] ?? -1, v);
        score[arc] = (score[arc] ?? 0) + 1 / paths.length;
      }
    }
  }
  return score;
}

describe('the betweenness of an arc', () => {
  test.each([1, 2, 3, 4, 5])('counts what its definition says, map %i', (seed) => {
    const graph = graphOf(...lines(randomTies(8, 20, seed)));
    const expected = byDefinition(graph);
    for (const search of [searchByBucket, searchByHeap]) {
      const actual = brandesOfArcs(graph, search);
      expect(actual.length).toBe(expected.length);
      for (const [arc, value] of expected.entries()) expect(actual[arc]).toBeCloseTo(value, 9);
    }
  });

  test('is shared where a direct way is as long as one with a stop, and 0 where a way round is shorter', () => {
    // Arcs: A > B, A > C, B > C.
    expect([...measured(serviceBetweenness, 'A > B 4', 'B > C 4', 'A > C 2')]).toEqual([1.5, 0.5, 1.5]);
    expect([...measured(serviceBetweenness, 'A > B 4', 'B > C 4', 'A > C 1')]).toEqual([2, 0, 2]);
  });

  test('of a chain counts everybody before and everybody behind', () => {
    expect([...measured(serviceBetweenness, 'A > B 1', 'B > C 5', 'C > D 2')]).toEqual([3, 4, 3]);
    expect(measured(serviceBetweenness, 'A', 'B')).toHaveLength(0);
  });
});
