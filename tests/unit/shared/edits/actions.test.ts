import { expect, test } from 'vitest';
import { addAction } from '#shared/edits/add-action.ts';
import { describeAction } from '#shared/edits/describe-action.ts';
import { copyIds, duplicateMap } from '#shared/edits/duplicate-map.ts';
import { mergeDepartments } from '#shared/edits/merge-departments.ts';
import { remove } from '#shared/edits/remove.ts';
import { removeActions } from '#shared/edits/remove-actions.ts';
import { removeMap } from '#shared/edits/remove-map.ts';
import { createIds } from '#shared/kernel/id.ts';
import { createRandom } from '#shared/kernel/random.ts';
import { must } from '#shared/kernel/result.ts';
import { type ActionId, byDueDate, isOverdue } from '#shared/model/action.ts';
import { check } from '#shared/model/check.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { apply, diff, invert } from '#shared/model/patch.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { isIdle, outcome } from '#tests/driver/edit-outcome.ts';
import { contentOf, department, engagement, MAP } from '#tests/driver/engagement-builder.ts';

const id = 'n1' as ActionId;
const blank = engagement('A > B 2', 'C');
const [service] = [...blank.services.keys()] as [ServiceId];
const about = { departments: [department('A'), department('B'), department('A')], services: [service] };
const add = (at: Engagement, input: Partial<Parameters<typeof addAction.run>[1]> = {}) =>
  addAction.run(at, { id, name: ' Agree a lead time ', strategy: 'rules', finding: 'silo', ...about, ...input });
const before = must(add(blank));
const describe = (input: Partial<Parameters<typeof describeAction.run>[1]>) =>
  describeAction.run(before, { action: id, language: 'en', ...input });
const targets = (at: Engagement) => {
  const row = at.actions.get(id);
  return [row?.departments, row?.services];
};

test('an action comes from a finding, about each department and service once, and starts open', () => {
  expect(before.actions.get(id)).toMatchObject({
    name: 'Agree a lead time',
    finding: 'silo',
    status: 'open',
    owner: '',
  });
  expect(targets(before)).toEqual([['A', 'B'], [service]]);
  expect(apply(before, invert(diff(blank, before)))).toEqual(blank);
});

test('it may be about nothing, and come from nothing', () => {
  const free = must(addAction.run(blank, { id, name: 'Meet monthly', strategy: 'communication' }));
  expect(targets(free)).toEqual([[], []]);
  expect(check(free)).toBeUndefined();
});

test('is described field by field; nothing new is no edit', () => {
  const after = must(describe({ status: 'doing', owner: ' Mei Lin ', dueDate: '2026-09-30', departments: [] }));
  expect(after.actions.get(id)).toMatchObject({
    status: 'doing',
    owner: 'Mei Lin',
    dueDate: '2026-09-30',
    strategy: 'rules',
  });
  expect(targets(after)).toEqual([[], [service]]);
  expect(isIdle(before, describe({ name: 'Agree a lead time', status: 'open', owner: '' }))).toBe(true);
});

test('stays when what it was about goes, and loses only that', () => {
  expect(targets(must(remove.run(before, { departments: [department('A')] })))).toEqual([['B'], []]);
  expect(targets(must(remove.run(before, { services: [service] })))).toEqual([['A', 'B'], []]);
});

test('is about the one that several departments become', () => {
  const merged = must(mergeDepartments.run(before, { into: department('C'), others: ['A', 'B'].map(department) }));
  expect(targets(merged)).toEqual([['C'], []]);
  expect(check(merged)).toBeUndefined();
});

test('is agreed once, whatever copies of the map there are', () => {
  const copy = 'to-be' as MapId;
  const ids = copyIds(contentOf(before), createIds(createRandom(1)));
  const two = must(duplicateMap.run(before, { map: MAP, id: copy, name: 'To-be', kind: 'to-be', ids }));
  expect(two.actions).toEqual(before.actions);
  const left = must(removeMap.run(two, { map: MAP }));
  expect([targets(left), check(left)]).toEqual([[[], []], undefined]);
});

test('goes when it is taken off the plan', () => {
  expect(must(removeActions.run(before, { actions: [id] })).actions.size).toBe(0);
});

test('is refused with a reason', () => {
  expect(outcome(add(before))).toBe('id-taken');
  expect(outcome(add(blank, { name: ' ' }))).toBe('name-empty');
  expect(outcome(add(blank, { finding: 'No rule' }))).toBe('no-such-finding');
  expect(outcome(add(blank, { departments: [department('Gone')] }))).toBe('no-such-department');
  expect(outcome(describe({ services: ['gone' as ServiceId] }))).toBe('no-such-service');
  expect(outcome(describe({ dueDate: '2026-02-30' }))).toBe('date-not-valid');
  expect(outcome(removeActions.run(before, { actions: ['gone' as ActionId] }))).toBe('no-such-action');
});

test('is overdue from the day after its due date until it is done or dropped', () => {
  const due = { status: 'open', dueDate: '2026-09-30' } as const;
  expect([isOverdue(due, '2026-09-30'), isOverdue(due, '2026-10-01')]).toEqual([false, true]);
  expect(isOverdue({ ...due, status: 'done' }, '2026-10-01')).toBe(false);
  expect(isOverdue({ ...due, dueDate: '' }, '2026-10-01')).toBe(false);
});

test('those with the nearest due date come first, those without one last', () => {
  const rows = ['', '2026-10-01', '2026-09-30'].map((dueDate, place) => ({
    ...must(describe({ dueDate })).actions.get(id),
    id: `n${place}` as ActionId,
  }));
  expect((rows as never[]).sort(byDueDate).map(({ id: one }) => one)).toEqual(['n2', 'n1', 'n0']);
});
