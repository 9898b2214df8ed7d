import { expect, test } from 'vitest';
import { addDepartment } from '#shared/edits/add-department.ts';
import { type RenameDepartment, renameDepartment } from '#shared/edits/rename-department.ts';
import { must } from '#shared/kernel/result.ts';
import { isIdle, outcome } from '#tests/driver/edit-outcome.ts';
import { department, engagement, MAP } from '#tests/driver/engagement-builder.ts';

const hr = department('HR');
const before = must(
  addDepartment.run(engagement('Finance'), { id: hr, map: MAP, name: 'HR', translations: { 'zh-CN': '人事部' } }),
);
const rename = (name: string, language: RenameDepartment['language'] = 'en', id = hr) =>
  renameDepartment.run(before, { department: id, name, language });

test('the name that the reader sees is replaced', () => {
  expect(must(rename(' People ')).departments.get(hr)).toMatchObject({
    name: 'People',
    translations: { 'zh-CN': '人事部' },
  });
  expect(must(rename('人力资源部', 'zh-CN')).departments.get(hr)).toMatchObject({
    name: 'HR',
    translations: { 'zh-CN': '人力资源部' },
  });
  const finance = must(rename('财务部', 'zh-CN', department('Finance'))).departments.get(department('Finance'));
  expect(finance).toMatchObject({ name: '财务部', translations: {} });
});

test('a department may change the case of its own name', () => {
  expect(must(rename('hr')).departments.get(hr)?.name).toBe('hr');
});

test('the same name changes nothing', () => {
  expect(isIdle(before, rename(' HR '))).toBe(true);
  expect(isIdle(before, rename('人事部', 'zh-CN'))).toBe(true);
});

test.each([
  ['name-taken', 'finance'],
  ['name-empty', ' '],
  ['name-too-long', '部'.repeat(201)],
])('is refused with %s', (code, name) => {
  expect(outcome(rename(name))).toBe(code);
});

test('nobody cannot be renamed', () => {
  expect(outcome(rename('X', 'en', department('Gone')))).toBe('no-such-department');
});
