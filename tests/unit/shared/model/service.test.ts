import { expect, test } from 'vitest';
import { VOLUME_LIMIT, weightFault } from '#shared/model/service.ts';

test.each([1, 2, 3, 4, 5])('%d is on the scale', (weight) => {
  expect(weightFault(weight, 'scale')).toBeUndefined();
});

test.each([
  [Number.NaN, 'weight-not-a-number'],
  [Number.POSITIVE_INFINITY, 'weight-not-a-number'],
  [0, 'weight-not-positive'],
  [-1, 'weight-not-positive'],
  [0.5, 'weight-off-scale'],
  [2.5, 'weight-off-scale'],
  [6, 'weight-off-scale'],
])('%d is refused on the scale: %s', (weight, code) => {
  expect(weightFault(weight, 'scale')?.code).toBe(code);
});

test.each([Number.MIN_VALUE, 0.5, 6, 1250.75, VOLUME_LIMIT])('%d is a volume', (weight) => {
  expect(weightFault(weight, 'volume')).toBeUndefined();
});

test.each([
  [Number.NaN, 'weight-not-a-number'],
  [Number.NEGATIVE_INFINITY, 'weight-not-a-number'],
  [-0, 'weight-not-positive'],
  [2 * VOLUME_LIMIT, 'weight-too-large'],
])('%d is refused as a volume: %s', (weight, code) => {
  expect(weightFault(weight, 'volume')?.code).toBe(code);
});
