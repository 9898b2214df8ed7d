import { expect, test } from 'vitest';
import { checkFreeName, departmentNamed, departmentsOf } from '#shared/edits/rows.ts';
import { ok } from '#shared/kernel/result.ts';
import { department, engagement, MAP } from '#tests/driver/engagement-builder.ts';

const before = engagement('Finance', 'Sales');
const rows = [...before.departments.values()];

test('a name is free unless another row of the map answers to it', () => {
  expect(checkFreeName(rows, MAP, ' HR ')).toEqual(ok('HR'));
  expect(checkFreeName(rows, MAP, 'FINANCE').ok).toBe(false);
  expect(checkFreeName(rows, MAP, 'FINANCE', 'Finance')).toEqual(ok('FINANCE'));
  expect(checkFreeName(rows, 'other', 'Finance')).toEqual(ok('Finance'));
});

test('a department is found by any spelling of its name', () => {
  expect(departmentNamed(before, MAP, ' ｓａｌｅｓ ')?.id).toBe('Sales');
  expect(departmentNamed(before, MAP, 'HR')).toBeUndefined();
});

test('departments come in the order in which they were asked for', () => {
  const found = departmentsOf(before, [department('Sales'), department('Finance')]);
  expect(found.ok && found.value.map(({ id }) => id)).toEqual(['Sales', 'Finance']);
});
