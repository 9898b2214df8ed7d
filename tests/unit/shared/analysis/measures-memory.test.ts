import { assert, integer, property } from 'fast-check';
import { expect, it } from 'vitest';
import { graphFrom } from '#shared/analysis/graph.ts';
import { createMeasuresMemory } from '#shared/analysis/measures-memory.ts';
import { defineMapMetric, type MapMetric } from '#shared/analysis/metrics/metric.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { createRandom } from '#shared/kernel/random.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { lines, map, volumeMap } from '#tests/driver/engagement-builder.ts';
import { randomTies } from '#tests/driver/random-map.ts';

/** A metric that counts how often it is worked out. */
function counting(measure: MapMetric['measure']): { readonly metric: MapMetric; readonly times: () => number } {
  let times = 0;
  const metric = defineMapMetric({
    id: 'counted',
    measure(measures) {
      times++;
      return measure(measures);
    },
  });
  return { metric, times: () => times };
}

const graphOf = (...sketch: readonly string[]) => must(graphFrom(map(...sketch)));

it('works a measure out again only where something that it reads has changed', () => {
  const steps = counting(({ graph }) => graph.customer.length);
  const weights = counting(({ graph }) => graph.weight[0]);
  const above = counting((measures) => (measures.of(weights.metric) ?? 0) + 1);
  const memory = createMeasuresMemory();
  const measure = (...sketch: readonly string[]) => {
    const measures = memory.measuresOf(graphOf(...sketch), 'as-recorded');
    return [steps, weights, above].map(({ metric }) => measures.of(metric));
  };
  expect(measure('A > B 3')).toEqual([1, 3, 4]);
  expect(measure('A > B 3')).toEqual([1, 3, 4]);
  expect([steps, weights, above].map(({ times }) => times())).toEqual([1, 1, 1]);
  expect(measure('A > B 5')).toEqual([1, 5, 6]);
  expect([steps, weights, above].map(({ times }) => times())).toEqual([1, 2, 2]);
  expect(measure('A > B 5', 'B > C 2')).toEqual([2, 5, 6]);
});

it('gives the report of a fresh analysis, whatever was measured before', () => {
  const memory = createMeasuresMemory();
  assert(
    property(integer(), (seed) => {
      const random = createRandom(seed);
      const ties = randomTies(7, 6 + random.int(12), random.int(3));
      const other = ties.map(([from, to, weight], at) => [from, to, at === 0 ? 1 + random.int(5) : weight] as const);
      const sketch = [...lines(other), ...(random.int(2) === 0 ? [] : ['Works { d0001, d0002 }'])];
      const content: MapContent = random.int(3) === 0 ? volumeMap(...sketch) : map(...sketch);
      expect(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS, { memory })).toEqual(
        runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS),
      );
    }),
    { numRuns: 150 },
  );
});

it('tells how far the analysis is, ever further, up to all', () => {
  const shares: number[] = [];
  runAnalysis(map('A > B 3'), STANDARD_SETTINGS, NO_RATINGS, { progress: (share) => shares.push(share) });
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.length).toBeGreaterThan(30);
  expect(shares.at(-1)).toBe(1);
});
