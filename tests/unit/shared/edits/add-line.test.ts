import { describe, expect, it } from 'vitest';
import { addLine } from '#shared/edits/add-line.ts';
import { must } from '#shared/kernel/result.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { department, engagement, MAP, service } from '#tests/driver/engagement-builder.ts';

const before = engagement('Finance > Sales: credit check 2');
const hr = { id: department('HR'), name: 'HR' };
const payroll = { id: 'new' as ServiceId, provider: hr.id, customer: department('Sales'), name: 'payroll', weight: 4 };

describe('addLine', () => {
  it('adds departments, services between them and others, and weights', () => {
    const weights = [{ service: service(1), weight: 5 }];
    const after = must(addLine.run(before, { map: MAP, departments: [hr], services: [payroll], weights }));
    expect(after.departments.get(hr.id)).toMatchObject({ name: 'HR', party: 'internal' });
    expect(after.services.get(payroll.id)).toMatchObject({ ...payroll, assumed: false });
    expect(after.services.get(service(1))).toMatchObject({ weight: 5, assumed: false });
  });

  it('does nothing where a piece of it is refused', () => {
    const bad = { ...payroll, weight: 9 };
    const result = addLine.run(before, { map: MAP, departments: [hr], services: [bad], weights: [] });
    expect(result).toEqual({ ok: false, failure: { code: 'weight-off-scale', weight: 9 } });
  });

  it('says what was refused first', () => {
    const taken = { ...hr, name: 'finance' };
    expect(addLine.run(before, { map: MAP, departments: [taken], services: [payroll], weights: [] })).toMatchObject({
      failure: { code: 'name-taken' },
    });
  });
});
