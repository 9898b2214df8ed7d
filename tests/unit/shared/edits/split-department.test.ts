import { expect, test } from 'vitest';
import { type SplitDepartment, splitDepartment } from '#shared/edits/split-department.ts';
import { must } from '#shared/kernel/result.ts';
import { check } from '#shared/model/check.ts';
import { outcome } from '#tests/driver/edit-outcome.ts';
import { department, engagement, service } from '#tests/driver/engagement-builder.ts';

const before = engagement('Back office { HR }', 'HR > A 4', 'A > HR 2', 'HR > B 3', 'A > B 1');
const asked: SplitDepartment = {
  department: department('HR'),
  id: department('Payroll'),
  name: ' Payroll ',
  services: [service(1), service(2)],
};

test('the new department takes the services that it is given, whichever end they have', () => {
  const after = must(splitDepartment.run(before, asked));
  expect([...after.services.values()].map((row) => `${row.provider}>${row.customer}`)).toEqual([
    'Payroll>A',
    'A>Payroll',
    'HR>B',
    'A>B',
  ]);
  expect(check(after)).toBeUndefined();
});

test('it is of the same division and party, and has no people that nobody counted', () => {
  const counted = new Map(before.departments);
  for (const [id, row] of counted) counted.set(id, { ...row, headcount: 9 });
  const after = must(
    splitDepartment.run({ ...before, departments: counted }, { ...asked, position: { x: 1, y: 2 }, services: [] }),
  );
  const part = after.departments.get(asked.id);
  expect(part).toMatchObject({
    name: 'Payroll',
    division: 'Back_woffice',
    party: 'internal',
    position: { x: 1, y: 2 },
  });
  expect(part?.headcount).toBeUndefined();
  expect(after.departments.get(asked.department)?.headcount).toBe(9);
});

test.each<[string, Partial<SplitDepartment>]>([
  ['no-such-department', { department: department('Gone') }],
  ['id-taken', { id: department('A') }],
  ['name-taken', { name: 'hr' }],
  ['name-taken', { translations: { 'zh-CN': 'B' } }],
  ['name-empty', { name: '' }],
  ['no-such-service', { services: [service(9)] }],
  ['service-elsewhere', { services: [service(1), service(4)] }],
  ['position-not-a-number', { position: { x: Number.NaN, y: 0 } }],
])('is refused with %s', (code, change) => {
  expect(outcome(splitDepartment.run(before, { ...asked, ...change }))).toBe(code);
});
