import { expect, test } from 'vitest';
import { pairAsymmetry } from '#shared/analysis/metrics/pair-asymmetry.ts';
import { measured } from '#tests/driver/measured.ts';

test('the two arcs of a pair have the same asymmetry with opposite signs; without an answer it is 1', () => {
  // Arcs: A > B, A > C, B > A, B > C, C > B.
  const sketch = ['A > B 4', 'B > A 1', 'A > C 2', 'B > C 3', 'C > B 3'];
  expect([...measured(pairAsymmetry, ...sketch)]).toEqual([0.6, 1, -0.6, 0, 0]);
});
