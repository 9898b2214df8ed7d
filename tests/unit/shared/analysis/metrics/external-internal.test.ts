import { describe, expect, test } from 'vitest';
import { divisionExchange, externalInternal } from '#shared/analysis/metrics/external-internal.ts';
import { measured } from '#tests/driver/measured.ts';

describe('the E-I index of a division', () => {
  test('goes from closed to open, in order of division', () => {
    const sketch = ['Closed { A, B }', 'Open { C }', 'Shared { D, E }', 'A > B 2', 'D > E 3', 'C > D 1'];
    expect(measured(externalInternal, ...sketch)).toStrictEqual([-1, 1, -0.5]);
  });

  test('counts both directions, and departments without a division as outside', () => {
    const sketch = ['One { A, B }', 'A > B 2', 'B > A 1', 'A > Free 4', 'Free > B 5'];
    expect(measured(divisionExchange, ...sketch)).toEqual([{ internal: 3, external: 9, externalInternal: 0.5 }]);
  });

  test('is undefined where a division exchanges nothing', () => {
    expect(measured(externalInternal, 'Idle { A }', 'Empty { }', 'B > C 1')).toStrictEqual([undefined, undefined]);
  });
});
