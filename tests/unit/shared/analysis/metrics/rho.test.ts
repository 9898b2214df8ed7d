import { expect, test } from 'vitest';
import { rho } from '#shared/analysis/metrics/rho.ts';
import { clique, measured, mutual } from '#tests/driver/measured.ts';

test('rho sets reciprocity against density', () => {
  expect(measured(rho, ...mutual('A <> B 3'), 'C')).toBe(1);
  // Two of three arcs return, on half of the pairs.
  expect(measured(rho, ...mutual('A <> B 3'), 'B > C 1')).toBeCloseTo((2 / 3 - 1 / 2) / (1 / 2), 12);
  expect(measured(rho, 'A > B 1', 'B > C 1', 'C > A 1')).toBe(-1);
});

test('rho is undefined without services, on a complete map, and for a single department', () => {
  expect(measured(rho, 'A', 'B')).toBeUndefined();
  expect(measured(rho, ...clique(1, 'A', 'B', 'C'))).toBeUndefined();
  expect(measured(rho, 'A')).toBeUndefined();
});
