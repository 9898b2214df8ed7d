import { expect, test } from 'vitest';
import { addDepartment } from '#shared/edits/add-department.ts';
import { mergeDepartments } from '#shared/edits/merge-departments.ts';
import { paste } from '#shared/edits/paste.ts';
import { renameDepartment } from '#shared/edits/rename-department.ts';
import { setAliases } from '#shared/edits/set-aliases.ts';
import { must } from '#shared/kernel/result.ts';
import type { Department } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { isIdle, outcome } from '#tests/driver/edit-outcome.ts';
import { department, engagement, MAP } from '#tests/driver/engagement-builder.ts';

const finance = department('Finance');
const called = (at: Engagement, name: string, ...aliases: readonly string[]) =>
  setAliases.run(at, { department: department(name), aliases, language: 'en' });
const before = must(called(engagement('Finance', 'Human Resources'), 'Finance', 'Fin', '财务部'));
const aliasesOf = (at: Engagement, name: string) => at.departments.get(department(name))?.aliases;

test('are kept as given, without blank and repeated ones and what the department is called anyway', () => {
  expect(aliasesOf(before, 'Finance')).toEqual(['Fin', '财务部']);
  const cleaned = must(called(before, 'Finance', ' Money ', '', 'ＭＯＮＥＹ', 'finance'));
  expect(aliasesOf(cleaned, 'Finance')).toEqual(['Money']);
});

test('taken away, the department is as it was', () => {
  const row = must(called(before, 'Finance')).departments.get(finance);
  expect(row !== undefined && 'aliases' in row).toBe(false);
  expect(isIdle(before, called(before, 'Finance', 'Fin', '财务部'))).toBe(true);
});

test.each([
  ['the name of another', 'ＦＩＮＡＮＣＥ'],
  ['an alias of another', ' FIN '],
])('%s is refused, and the other is named', (_, alias) => {
  expect(called(before, 'Human Resources', 'HR', alias)).toMatchObject({
    ok: false,
    failure: { code: 'alias-taken', name: 'Finance' },
  });
});

test('nothing is called what another answers to', () => {
  const failure = { code: 'alias-taken', alias: 'fin', name: 'Finance' };
  const added = addDepartment.run(before, { id: department('New'), map: MAP, name: 'fin' });
  const renamed = renameDepartment.run(before, {
    department: department('Human Resources'),
    name: 'fin',
    language: 'en',
  });
  expect(added).toMatchObject({ failure });
  expect(renamed).toMatchObject({ failure });
});

test('an alias that becomes the name is no alias any more', () => {
  const after = must(renameDepartment.run(before, { department: finance, name: 'fin', language: 'en' }));
  expect(after.departments.get(finance)).toMatchObject({ name: 'fin', aliases: ['财务部'] });
});

test('what was merged away is an alias of what stays', () => {
  const merge = { into: department('Human Resources'), others: [finance], name: 'Staff and money' };
  expect(aliasesOf(must(mergeDepartments.run(before, merge)), 'Human Resources')).toEqual([
    'Human Resources',
    'Finance',
    'Fin',
    '财务部',
  ]);
});

test('a copy beside the original answers to its own aliases alone', () => {
  const row = before.departments.get(finance) as Department;
  const copy = { ...row, id: department('Copy'), name: 'Copy', aliases: ['Fin', 'Double'] };
  const after = must(paste.run(before, { map: MAP, divisions: [], departments: [copy], services: [] }));
  expect(aliasesOf(after, 'Copy')).toEqual(['Double']);
  expect(aliasesOf(after, 'Finance')).toEqual(['Fin', '财务部']);
});

test('is refused with a reason', () => {
  expect(outcome(called(before, 'Gone', 'X'))).toBe('no-such-department');
  expect(outcome(called(before, 'Finance', '部'.repeat(201)))).toBe('name-too-long');
});
