import { expect, test } from 'vitest';
import { graphFrom } from '#shared/analysis/graph.ts';
import { measuresOf } from '#shared/analysis/metrics/metric.ts';
import { inStrength, outStrength } from '#shared/analysis/metrics/strength.ts';
import { must } from '#shared/kernel/result.ts';
import { map } from '#tests/driver/engagement-builder.ts';

test('strengths add parallel services up, on a scale map too', () => {
  const measures = measuresOf(must(graphFrom(map('A > B 4', 'A > B 2', 'A > C 1', 'C > B 5'))));
  expect([...measures.of(outStrength)]).toEqual([7, 0, 5]);
  expect([...measures.of(inStrength)]).toEqual([0, 11, 1]);
});
