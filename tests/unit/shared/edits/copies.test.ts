import { describe, expect, it } from 'vitest';
import { insertCopies } from '#shared/edits/copies.ts';
import { must } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { Service, ServiceId } from '#shared/model/service.ts';
import { department, engagement, MAP, service } from '#tests/driver/engagement-builder.ts';

const drawn = engagement('Finance > Sales: credit check 4');
const finance = drawn.departments.get(department('Finance'));
const credit = drawn.services.get(service(1)) as Service;
if (finance === undefined) throw new Error('not drawn');
const treasury = { ...finance, id: 'new' as DepartmentId, name: 'Treasury' };
const none = { map: MAP, divisions: [], departments: [], services: [] };

describe('insertCopies', () => {
  it('puts rows in whole', () => {
    const after = must(
      insertCopies(drawn, {
        ...none,
        departments: [treasury],
        services: [{ ...credit, id: 's9' as ServiceId, provider: treasury.id }],
      }),
    );
    expect(after.departments.get(treasury.id)).toEqual(treasury);
    expect(after.services.get('s9' as ServiceId)).toMatchObject({ provider: 'new', customer: 'Sales', weight: 4 });
  });

  it.each([
    ['id-taken', { departments: [{ ...treasury, id: finance.id }] }],
    ['name-taken', { departments: [{ ...treasury, name: ' finance ' }] }],
    ['no-such-division', { departments: [{ ...treasury, division: 'nowhere' as never }] }],
    ['no-such-map', { map: 'elsewhere' as never }],
    ['no-such-department', { services: [{ ...credit, id: 's9' as ServiceId, provider: 'nobody' as DepartmentId }] }],
    ['self-service', { services: [{ ...credit, id: 's9' as ServiceId, provider: credit.customer }] }],
    ['weight-off-scale', { services: [{ ...credit, id: 's9' as ServiceId, weight: 9 }] }],
  ])('refuses with %s and does nothing by half', (code, part) => {
    const result = insertCopies(drawn, { ...none, ...part });
    expect(!result.ok && result.failure.code).toBe(code);
  });
});
