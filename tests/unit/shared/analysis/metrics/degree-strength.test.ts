import { expect, test } from 'vitest';
import { inDegreeStrength, outDegreeStrength } from '#shared/analysis/metrics/degree-strength.ts';
import { byName } from '#tests/driver/measured.ts';

test('of two that carry the same, the one with more customers has more', () => {
  const sketch = ['Many > A 1', 'Many > B 1', 'Many > C 1', 'Many > D 1', 'Few > A 4'];
  expect(byName(outDegreeStrength, ...sketch)).toEqual({ Many: 4, Few: 2, A: 0, B: 0, C: 0, D: 0 });
  expect(byName(inDegreeStrength, ...sketch)).toMatchObject({ A: Math.sqrt(2 * 5), B: 1, Many: 0 });
});
