import { expect, test } from 'vitest';
import { providerConcentration } from '#shared/analysis/metrics/provider-concentration.ts';
import { byName } from '#tests/driver/measured.ts';

test('the concentration of providers goes from 1/k among equals to 1 for a single one', () => {
  const sketch = ['A > Even 2', 'B > Even 2', 'C > Even 2', 'D > Even 2', 'A > Single 1', 'A > Mixed 4', 'B > Mixed 1'];
  expect(byName(providerConcentration, ...sketch)).toStrictEqual({
    A: undefined,
    B: undefined,
    C: undefined,
    D: undefined,
    Even: 0.25,
    Single: 1,
    Mixed: expect.closeTo(0.68, 12),
  });
});

test('parallel services of one provider count once, at their strongest', () => {
  expect(byName(providerConcentration, 'A > X 4', 'A > X 4', 'B > X 4')).toMatchObject({ X: 0.5 });
});
