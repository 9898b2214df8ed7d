import { describe, expect, test } from 'vitest';
import { constraint } from '#shared/analysis/metrics/constraint.ts';
import { byName, clique } from '#tests/driver/measured.ts';

describe('constraint', () => {
  test('is 1/k for k equal partners that do not meet, and 1 with a single one', () => {
    const star = ['Hub > A 2', 'Hub > B 2', 'C > Hub 2', 'D > Hub 2'];
    expect(byName(constraint, ...star)).toStrictEqual({ Hub: 0.25, A: 1, B: 1, C: 1, D: 1 });
  });

  test('is 1.125 in a triangle of equals', () => {
    // Half directly and a quarter by the third, squared, from two partners.
    for (const [, value] of Object.entries(byName(constraint, ...clique(1, 'A', 'B', 'C')))) expect(value).toBe(1.125);
  });

  test('weighs both directions together', () => {
    const { A } = byName(constraint, 'A > B 3', 'B > A 1', 'A > C 4');
    expect(A).toBe(0.5);
  });

  test('is undefined without partners', () => {
    expect(byName(constraint, 'A > B 1', 'Alone')).toStrictEqual({ A: 1, B: 1, Alone: undefined });
  });
});
