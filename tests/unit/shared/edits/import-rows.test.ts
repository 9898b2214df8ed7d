import { describe, expect, test } from 'vitest';
import { type ImportRows, importRows } from '#shared/edits/import-rows.ts';
import { must } from '#shared/kernel/result.ts';
import type { Department } from '#shared/model/department.ts';
import { department, division, engagement, MAP, service } from '#tests/driver/engagement-builder.ts';

const START = engagement('Support { Finance }', 'Finance > Sales 4');
const row = (name: string, more: Partial<Department> = {}) => ({
  id: department(name),
  name,
  party: 'internal' as const,
  ...(more.headcount === undefined ? {} : { headcount: more.headcount }),
  ...(more.division === undefined ? {} : { division: more.division }),
});
const arrow = (number: number, provider: string, customer: string, weight = 3) => ({
  id: service(number),
  provider: department(provider),
  customer: department(customer),
  name: '',
  weight,
});
const rows = (input: Partial<ImportRows>): ImportRows => ({
  map: MAP,
  divisions: [],
  departments: [],
  services: [],
  ...input,
});
const refusal = (input: Partial<ImportRows>) => {
  const result = importRows.run(START, rows(input));
  return result.ok ? undefined : result.failure.code;
};

test('puts divisions, departments and services beside what is there', () => {
  const after = must(
    importRows.run(
      START,
      rows({
        divisions: [{ id: division('Plant'), name: ' Plant ' }],
        departments: [row('Stores', { headcount: 12, division: division('Plant') }), row('HR')],
        services: [arrow(2, 'Stores', 'Finance', 5), arrow(3, 'HR', 'Stores')],
      }),
    ),
  );
  expect([...after.departments.values()].map((one) => one.name)).toEqual(['Finance', 'Sales', 'Stores', 'HR']);
  expect(after.departments.get(department('Stores'))).toMatchObject({ headcount: 12, division: 'Plant' });
  expect([...after.divisions.values()].map((one) => [one.name, one.hue])).toEqual([
    ['Support', 0],
    ['Plant', 1],
  ]);
  expect([...after.services.values()].map((one) => [one.weight, one.assumed])).toEqual([
    [4, false],
    [5, false],
    [3, false],
  ]);
});

describe('is refused as a whole', () => {
  test.each<[string, Partial<ImportRows>, string]>([
    ['on a map that is not there', { map: 'gone' as typeof MAP }, 'no-such-map'],
    ['with an id that is taken', { departments: [{ ...row('HR'), id: department('Sales') }] }, 'id-taken'],
    ['with a name that is taken', { departments: [{ ...row('HR'), name: 'ＳＡＬＥＳ' }] }, 'name-taken'],
    ['with a name twice among its own', { departments: [row('HR'), { ...row('Legal'), name: 'hr' }] }, 'name-taken'],
    ['with a division twice', { divisions: [{ id: division('x'), name: 'support' }] }, 'name-taken'],
    [
      'with a division that is not there',
      { departments: [row('HR', { division: division('gone') })] },
      'no-such-division',
    ],
    ['with nobody in it', { departments: [row('HR', { headcount: 0 })] }, 'amount-not-positive'],
    ['with an end that is not there', { services: [arrow(2, 'Sales', 'HR')] }, 'no-such-department'],
    ['with one end twice', { services: [arrow(2, 'Sales', 'Sales')] }, 'self-service'],
    ['with a weight off the scale', { services: [arrow(2, 'Sales', 'Finance', 6)] }, 'weight-off-scale'],
  ])('%s', (_, input, code) => {
    expect(refusal(input)).toBe(code);
  });
});
