import { describe, expect, test } from 'vitest';
import { distanceToCustomer, stepsToCustomer } from '#shared/analysis/metrics/path-to-customer.ts';
import { volumeMap } from '#tests/driver/engagement-builder.ts';
import { byName, byNameOn } from '#tests/driver/measured.ts';

const CLIENT = 'Client (external-customer)';

describe('the way to the external customer', () => {
  test('is counted in services, and in 1/weight', () => {
    const sketch = [CLIENT, 'Purchasing > Assembly 2', 'Assembly > Sales 4', 'Sales > Client 5'];
    expect(byName(stepsToCustomer, ...sketch)).toEqual({ Purchasing: 3, Assembly: 2, Sales: 1 });
    expect(byName(distanceToCustomer, ...sketch)).toStrictEqual({
      Purchasing: expect.closeTo(1 / 2 + 1 / 4 + 1 / 5, 12),
      Assembly: expect.closeTo(1 / 4 + 1 / 5, 12),
      Sales: 1 / 5,
    });
  });

  test('leads to the nearest, and the shortest in steps need not be the strongest', () => {
    const sketch = [CLIENT, 'Shop (external-customer)', 'A > Client 1', 'A > B 5', 'B > Shop 4'];
    expect(byName(stepsToCustomer, ...sketch)).toEqual({ A: 1, B: 1 });
    expect(byName(distanceToCustomer, ...sketch).A).toBeCloseTo(1 / 5 + 1 / 4, 12);
  });

  test('may pass through an external supplier', () => {
    const sketch = [CLIENT, 'Carrier (external-supplier)', 'Dispatch > Carrier 4', 'Carrier > Client 5'];
    expect(byName(stepsToCustomer, ...sketch)).toEqual({ Dispatch: 2 });
  });

  test('follows the direction of the services, and is undefined where there is none', () => {
    const sketch = [CLIENT, 'Sales > Client 5', 'Client > Complaints 5', 'Sales > Archive 5'];
    expect(byName(stepsToCustomer, ...sketch)).toStrictEqual({ Sales: 1, Complaints: undefined, Archive: undefined });
    expect(byName(distanceToCustomer, 'A > B 1')).toStrictEqual({ A: undefined, B: undefined });
    expect(byName(stepsToCustomer, 'Vendor (external-supplier)', 'A > Vendor 1')).toStrictEqual({ A: undefined });
  });

  test('takes parallel services at their strongest on a scale map and together on a volume map', () => {
    const sketch = [CLIENT, 'A > Client 2', 'A > Client 3'];
    expect(byName(distanceToCustomer, ...sketch).A).toBe(1 / 3);
    expect(byNameOn(distanceToCustomer, volumeMap(...sketch)).A).toBe(1 / 5);
  });
});
