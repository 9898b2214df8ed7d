import { describe, expect, test } from 'vitest';
import { brokerage } from '#shared/analysis/metrics/brokerage.ts';
import { byName } from '#tests/driver/measured.ts';

const NONE = { coordinator: 0, itinerant: 0, representative: 0, gatekeeper: 0, liaison: 0 };
const rolesOf = (broker: string, ...sketch: readonly string[]) => byName(brokerage, ...sketch)[broker];

describe('the role of a broker', () => {
  test.each([
    ['coordinator', ['One { A, V, B }']],
    ['itinerant', ['One { A, B }', 'Two { V }']],
    ['representative', ['One { A, V }', 'Two { B }']],
    ['gatekeeper', ['One { A }', 'Two { V, B }']],
    ['liaison', ['One { A }', 'Two { V }', 'Three { B }']],
  ] as const)('is %s by the divisions of provider, broker and customer', (role, divisions) => {
    const roles = byName(brokerage, ...divisions, 'A > V 2', 'V > B 3');
    expect(roles).toStrictEqual({ A: NONE, V: { ...NONE, [role]: 1 }, B: NONE });
  });

  test('is not counted where the provider serves the customer directly, nor on the way back', () => {
    const chain = ['One { A, V, B }', 'A > V 2', 'V > B 3'];
    expect(rolesOf('V', ...chain, 'A > B 1')).toEqual(NONE);
    expect(rolesOf('V', ...chain, 'B > A 1')).toEqual({ ...NONE, coordinator: 1 });
    expect(rolesOf('V', ...chain, 'V > A 1')).toEqual({ ...NONE, coordinator: 1 });
  });

  test('is counted for every open chain', () => {
    const sketch = ['One { A, B, V }', 'Two { X, Y }', 'A > V 1', 'X > V 1', 'V > B 1', 'V > Y 1'];
    expect(rolesOf('V', ...sketch)).toEqual({
      ...NONE,
      coordinator: 1,
      representative: 1,
      gatekeeper: 1,
      itinerant: 1,
    });
  });

  test('needs divisions of all three', () => {
    expect(rolesOf('V', 'One { A, B }', 'A > V 1', 'V > B 1')).toBeUndefined();
    expect(rolesOf('V', 'One { A, V }', 'A > V 1', 'V > B 1')).toEqual(NONE);
    expect(rolesOf('V', 'One { V, B }', 'A > V 1', 'V > B 1')).toEqual(NONE);
  });
});
