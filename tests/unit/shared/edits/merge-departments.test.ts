import { expect, test } from 'vitest';
import { duplicateMap } from '#shared/edits/duplicate-map.ts';
import { type MergeDepartments, mergeDepartments } from '#shared/edits/merge-departments.ts';
import { must } from '#shared/kernel/result.ts';
import { check } from '#shared/model/check.ts';
import type { Department } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { apply, diff, invert } from '#shared/model/patch.ts';
import { isIdle, outcome } from '#tests/driver/edit-outcome.ts';
import { department, engagement, MAP } from '#tests/driver/engagement-builder.ts';

const before = engagement('A > B 2', 'B > A 1', 'A > C 4', 'B > C 3', 'C > B 5', 'C > D 1');
const merge = (at: Engagement, into: string, others: readonly string[], more: Partial<MergeDepartments> = {}) =>
  mergeDepartments.run(at, { into: department(into), others: others.map(department), ...more });
const arrows = ({ services }: Engagement) =>
  [...services.values()].map((row) => `${row.id} ${row.provider}>${row.customer} ${row.weight}`);
const where = (at: Engagement, rows: Readonly<Record<string, Partial<Department>>>): Engagement => ({
  ...at,
  departments: new Map([...at.departments].map(([id, row]) => [id, { ...row, ...rows[id] }])),
});

test('services between the two vanish, the others turn to the one that stays, parallel ones side by side', () => {
  const after = must(merge(before, 'A', ['B']));
  expect([...after.departments.keys()]).toEqual(['A', 'C', 'D']);
  expect(arrows(after)).toEqual(['s3 A>C 4', 's4 A>C 3', 's5 C>A 5', 's6 C>D 1']);
  expect(check(after)).toBeUndefined();
});

test('more than two at once, and undone in one step', () => {
  const after = must(merge(before, 'B', ['A', 'C', 'B']));
  expect(arrows(after)).toEqual(['s6 B>D 1']);
  expect(apply(after, invert(diff(before, after)))).toEqual(before);
});

test('the one that stays keeps its names, or takes new ones, even those of one that goes', () => {
  expect(must(merge(before, 'A', ['B'])).departments.get(department('A'))?.name).toBe('A');
  const renamed = must(merge(before, 'A', ['B'], { name: ' b ', translations: { 'zh-CN': '合并部' } }));
  expect(renamed.departments.get(department('A'))).toMatchObject({ name: 'b', translations: { 'zh-CN': '合并部' } });
});

test('people and capacity add up where all have the number, and are left open where one has not', () => {
  const counted = where(before, { A: { headcount: 3, capacity: 10 }, B: { headcount: 4 } });
  const row = must(merge(counted, 'A', ['B'])).departments.get(department('A'));
  expect(row?.headcount).toBe(7);
  expect(row !== undefined && 'capacity' in row).toBe(false);
});

test('notes stand one below the other, each once', () => {
  const noted = where(before, {
    A: { notes: 'first' },
    B: { notes: '' },
    C: { notes: 'second' },
    D: { notes: 'first' },
  });
  expect(must(merge(noted, 'A', ['B', 'C', 'D'])).departments.get(department('A'))?.notes).toBe('first\n\nsecond');
});

test('with nobody else changes nothing', () => {
  expect(isIdle(before, merge(before, 'A', []))).toBe(true);
  expect(isIdle(before, merge(before, 'A', ['A']))).toBe(true);
});

test('is refused with a reason', () => {
  expect(outcome(merge(before, 'A', ['Gone']))).toBe('no-such-department');
  expect(outcome(merge(before, 'A', ['B'], { name: 'C' }))).toBe('name-taken');
  expect(outcome(merge(before, 'A', ['B'], { name: ' ' }))).toBe('name-empty');
  const long = where(before, { A: { notes: 'x'.repeat(60_000) }, B: { notes: 'y'.repeat(60_000) } });
  expect(outcome(merge(long, 'A', ['B']))).toBe('text-too-long');
});

test('is refused across maps', () => {
  const ids = {
    divisions: new Map(),
    departments: new Map([[department('A'), department('A2')]]),
    services: new Map(),
    marks: new Map(),
    teams: new Map(),
  };
  const twin = { map: MAP, id: 'twin' as MapId, name: 'Twin', kind: 'to-be', ids } as const;
  const two = must(duplicateMap.run(engagement('A'), twin));
  expect(outcome(merge(two, 'A', ['A2']))).toBe('different-maps');
});
