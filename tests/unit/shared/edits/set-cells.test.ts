import { expect, test } from 'vitest';
import { setCells } from '#shared/edits/set-cells.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { department, engagement, MAP, service } from '#tests/driver/engagement-builder.ts';

const before = engagement('A > B: one 4', 'C');
const NEW = 'new' as ServiceId;
const base = { map: MAP, language: 'en' as const, departments: [], services: [] };

test('adds and changes rows in turn, later ones seeing earlier ones', () => {
  const result = setCells.run(before, {
    ...base,
    departments: [{ department: department('D'), added: true, name: 'D', headcount: 3 }],
    services: [
      { service: NEW, added: true, provider: department('D'), customer: department('A'), weight: 2, name: 'two' },
      { service: service(1), added: false, customer: department('C'), standard: { agreement: 'verbal' } },
    ],
  });
  if (!result.ok) throw new Error(result.failure.code);
  expect(result.value.services.get(NEW)).toMatchObject({ name: 'two', weight: 2, assumed: false });
  expect(result.value.services.get(service(1))).toMatchObject({
    customer: department('C'),
    weight: 4,
    standard: { agreement: 'verbal' },
  });
});

test('takes all or none', () => {
  const result = setCells.run(before, {
    ...base,
    services: [
      { service: service(1), added: false, weight: 5 },
      { service: service(1), added: false, customer: department('A') },
    ],
  });
  expect(result).toEqual({ ok: false, failure: { code: 'self-service', name: 'A' } });
});

test('records no agreement that nobody spoke of', () => {
  const result = setCells.run(before, {
    ...base,
    services: [{ service: service(1), added: false, standard: { agreement: 'none', responseTime: '' } }],
  });
  expect(result).toEqual({ ok: true, value: before });
});
