import { expect, test } from 'vitest';
import { type AddDepartment, addDepartment } from '#shared/edits/add-department.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapId } from '#shared/model/map.ts';
import { outcome } from '#tests/driver/edit-outcome.ts';
import { department, division, engagement, MAP } from '#tests/driver/engagement-builder.ts';

const before = engagement('Plant { Assembly }', 'Finance');
const asked: AddDepartment = { id: department('HR'), map: MAP, name: 'HR' };
const add = (change: Partial<AddDepartment>) => addDepartment.run(before, { ...asked, ...change });

test('a new department has a clean name and nothing else', () => {
  const after = must(add({ name: ' HR\n' }));
  expect(after.departments.get(department('HR'))).toEqual({
    id: 'HR',
    map: MAP,
    name: 'HR',
    translations: {},
    party: 'internal',
    notes: '',
    extra: new Map(),
  });
  expect(before.departments.has(department('HR'))).toBe(false);
  expect(after.services).toBe(before.services);
});

test('it may come with a translation, a party, a division and a place', () => {
  const given = {
    translations: { 'zh-CN': '人力资源部' },
    party: 'external-supplier',
    division: division('Plant'),
    position: { x: 10, y: -20 },
  } as const;
  expect(must(add(given)).departments.get(department('HR'))).toMatchObject(given);
});

test.each<[string, Partial<AddDepartment>]>([
  ['no-such-map', { map: 'gone' as MapId }],
  ['id-taken', { id: department('Finance') }],
  ['no-such-division', { division: division('Gone') }],
  ['name-empty', { name: ' ' }],
  ['name-too-long', { name: 'x'.repeat(201) }],
  ['name-taken', { name: 'ＦＩＮＡＮＣＥ ' }],
  ['name-taken', { translations: { 'zh-CN': 'assembly' } }],
])('is refused with %s', (code, change) => {
  expect(outcome(add(change))).toBe(code);
});

test('a name in one language cannot be the name of another department in the other', () => {
  const after = must(add({ translations: { 'zh-CN': '人事' } }));
  expect(outcome(addDepartment.run(after, { id: department('Staff'), map: MAP, name: '人事' }))).toBe('name-taken');
});
