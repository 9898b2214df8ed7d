import { expect, test } from 'vitest';
import { connectedness } from '#shared/analysis/metrics/connectedness.ts';
import { measured } from '#tests/driver/measured.ts';

test('connectedness is the share of pairs in one part, whatever the directions', () => {
  expect(measured(connectedness, 'A > B 1', 'C > B 1')).toBe(1);
  expect(measured(connectedness, 'A > B 1', 'C > B 1', 'D')).toBe(0.5);
  expect(measured(connectedness, 'A > B 1', 'C > D 1')).toBeCloseTo(1 / 3, 12);
  expect(measured(connectedness, 'A', 'B')).toBe(0);
});

test('connectedness is undefined for fewer than two departments', () => {
  expect(measured(connectedness, 'A')).toBeUndefined();
  expect(measured(connectedness)).toBeUndefined();
});
