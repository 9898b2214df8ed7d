import { describe, expect, test } from 'vitest';
import { graphFrom } from '#shared/analysis/graph.ts';
import { betweenness, normalisedBetweenness } from '#shared/analysis/metrics/betweenness.ts';
import { measuresOf } from '#shared/analysis/metrics/metric.ts';
import { must } from '#shared/kernel/result.ts';
import { lines, map, type Tie, volumeMap } from '#tests/driver/engagement-builder.ts';

const scores = (...ties: readonly Tie[]) => [...measuresOf(must(graphFrom(volumeMap(...lines(ties))))).of(betweenness)];

describe('betweenness', () => {
  test('splits the credit where a direct way is as long as one with a stop', () => {
    // 1/4 + 1/4 = 1/2: to C, and on to D, half of the credit goes by B.
    expect(scores(['A', 'B', 4], ['B', 'C', 4], ['A', 'C', 2], ['C', 'D', 3])).toEqual([0, 1, 2, 0]);
  });

  test('knows a long way from a short one where lengths pass 32 bits', () => {
    const strong = 2 ** 32 + 1;
    expect(scores(['A', 'B', strong], ['B', 'C', strong], ['A', 'C', 1])).toEqual([0, 1, 0]);
  });

  test('of a few departments is 0, also as a share', () => {
    expect(scores(['A', 'B', 1])).toEqual([0, 0]);
    expect([0, 1, 2].map((size) => normalisedBetweenness(0, size))).toEqual([0, 0, 0]);
    expect(normalisedBetweenness(3, 4)).toBe(0.5);
  });
});

test('a metric is worked out once for a graph', () => {
  const measures = measuresOf(must(graphFrom(map('A > B 1'))));
  expect(measures.of(betweenness)).toBe(measures.of(betweenness));
});
