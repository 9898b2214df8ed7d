import { describe, expect, it } from 'vitest';
import { setPairWeights } from '#shared/edits/set-pair-weights.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { department, engagement, service } from '#tests/driver/engagement-builder.ts';

const NEW = 'new' as ServiceId;
const pair = (provider: string, customer: string, weight: number | undefined, id: ServiceId = NEW) => ({
  provider: department(provider),
  customer: department(customer),
  weight,
  id,
});

describe('filling cells', () => {
  it('draws a service where there is none, as said and not assumed', () => {
    const result = setPairWeights.run(engagement('Finance', 'Sales'), { pairs: [pair('Finance', 'Sales', 4)] });
    expect(result.ok && result.value.services.get(NEW)).toMatchObject({ weight: 4, assumed: false, name: '' });
  });

  it('weighs the one that is there, and takes away all there are', () => {
    const before = engagement('Finance > Sales: credit 2', 'HR > Sales: hiring 1', 'HR > Sales: training 3');
    const result = setPairWeights.run(before, { pairs: [pair('Finance', 'Sales', 5), pair('HR', 'Sales', undefined)] });
    if (!result.ok) throw new Error(result.failure.code);
    expect([...result.value.services.values()].map(({ name, weight }) => [name, weight])).toEqual([['credit', 5]]);
  });

  it('refuses one number for several services, names the pair and changes nothing', () => {
    const before = engagement('HR > Sales: hiring 1', 'HR > Sales: training 3', 'Finance > HR 2');
    const result = setPairWeights.run(before, { pairs: [pair('Finance', 'HR', 5), pair('HR', 'Sales', 4)] });
    expect(result).toEqual({
      ok: false,
      failure: { code: 'several-services', provider: 'HR', customer: 'Sales', count: 2 },
    });
    expect(before.services.get(service(3))?.weight).toBe(2);
  });

  it('refuses a department that serves itself, and a weight off the scale', () => {
    const before = engagement('Finance > Sales 2');
    const code = (...pairs: ReturnType<typeof pair>[]) => {
      const result = setPairWeights.run(before, { pairs });
      return result.ok ? undefined : result.failure.code;
    };
    expect(code(pair('Sales', 'Sales', 3))).toBe('self-service');
    expect(code(pair('Sales', 'Finance', 6))).toBe('weight-off-scale');
    expect(code(pair('Finance', 'Sales', 0))).toBe('weight-not-positive');
  });
});
