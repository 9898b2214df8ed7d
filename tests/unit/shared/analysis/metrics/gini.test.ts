import { describe, expect, test } from 'vitest';
import { giniInStrength, giniOutStrength } from '#shared/analysis/metrics/gini.ts';
import { clique, measured } from '#tests/driver/measured.ts';

describe('the Gini coefficient', () => {
  test('is 0 where all carry alike, and (n-1)/n where one carries all', () => {
    expect(measured(giniOutStrength, ...clique(3, 'A', 'B', 'C'))).toBe(0);
    expect(measured(giniOutStrength, 'A > B 5', 'A > C 5', 'A > D 5')).toBe(0.75);
    expect(measured(giniInStrength, 'A > B 5', 'A > C 5', 'A > D 5')).toBe(0.25);
  });

  test('is 0 where nobody carries anything, and undefined on an empty map', () => {
    expect(measured(giniOutStrength, 'A', 'B')).toBe(0);
    expect(measured(giniInStrength)).toBeUndefined();
  });

  test('puts numbers in order, not texts', () => {
    // Loads 0, 2 and 10: (2·(-2)·0 + 0·2 + 2·10) / (3·12).
    expect(measured(giniOutStrength, 'A > C 2', 'B > C 5', 'B > A 5')).toBeCloseTo(20 / 36, 12);
  });
});
