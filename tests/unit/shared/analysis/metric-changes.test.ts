import { expect, test } from 'vitest';
import { metricChanges } from '#shared/analysis/metric-changes.ts';

test('names each measure that differs, with both values', () => {
  expect(
    metricChanges({ outStrength: 4, inDegree: 2, net: undefined }, { outStrength: 3, inDegree: 2, net: 1 }),
  ).toEqual([
    { metric: 'outStrength', before: 4, after: 3 },
    { metric: 'net', before: undefined, after: 1 },
  ]);
});

test('takes rounding for no difference, of small numbers and of large ones', () => {
  expect(metricChanges({ share: 0.3, load: 1e12 }, { share: 0.1 + 0.2, load: 1e12 + 1 })).toEqual([]);
  expect(metricChanges({ share: 0.3 }, { share: 0.3 + 1e-8 })).toHaveLength(1);
});

test('leaves out labels and what is not a number', () => {
  expect(
    metricChanges({ community: 1, brokerage: { liaison: 1 } }, { community: 2, brokerage: { liaison: 2 } }),
  ).toEqual([]);
});
