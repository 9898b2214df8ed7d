import { expect, test } from 'vitest';
import { addTeam } from '#shared/edits/add-team.ts';
import { describeTeam } from '#shared/edits/describe-team.ts';
import { copyIds, duplicateMap } from '#shared/edits/duplicate-map.ts';
import { mergeDepartments } from '#shared/edits/merge-departments.ts';
import { remove } from '#shared/edits/remove.ts';
import { removeMap } from '#shared/edits/remove-map.ts';
import { removeTeam } from '#shared/edits/remove-team.ts';
import { createIds } from '#shared/kernel/id.ts';
import { createRandom } from '#shared/kernel/random.ts';
import { must } from '#shared/kernel/result.ts';
import { check } from '#shared/model/check.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { apply, diff, invert } from '#shared/model/patch.ts';
import type { TeamId } from '#shared/model/team.ts';
import { isIdle, outcome } from '#tests/driver/edit-outcome.ts';
import { contentOf, department, engagement, MAP } from '#tests/driver/engagement-builder.ts';

const team = 't1' as TeamId;
const add = (at: Engagement, name: string, members: readonly string[], id: TeamId = team) =>
  addTeam.run(at, { id, map: MAP, name, departments: members.map(department) });
const before = must(add(engagement('A > B 2', 'C', 'D'), 'Launch', ['A', 'B', 'A']));
const teams = ({ teams: rows }: Engagement) =>
  [...rows.values()].map((row) => `${row.map} ${row.name}: ${row.departments.join(' ')}`);
const describe = (input: Partial<Parameters<typeof describeTeam.run>[1]>) =>
  describeTeam.run(before, { team, language: 'en', ...input });

test('a team has each member once; a department may be in several', () => {
  const two = must(add(before, 'Pricing', ['B', 'C'], 't2' as TeamId));
  expect(teams(two)).toEqual(['as-is Launch: A B', 'as-is Pricing: B C']);
  expect(apply(two, invert(diff(before, two)))).toEqual(before);
});

test('is renamed, told what it is for, and gets other members', () => {
  const after = must(describe({ name: ' Rollout ', purpose: 'New pump', departments: [department('D')] }));
  expect(after.teams.get(team)).toMatchObject({ name: 'Rollout', purpose: 'New pump', departments: ['D'] });
  expect(isIdle(before, describe({ name: 'Launch', departments: ['A', 'B'].map(department) }))).toBe(true);
});

test('goes, and its departments stay', () => {
  const after = must(removeTeam.run(before, { team }));
  expect([after.teams.size, after.departments.size]).toEqual([0, 4]);
});

test('who is deleted leaves the team, and with the last one it goes', () => {
  expect(teams(must(remove.run(before, { departments: [department('A')] })))).toEqual(['as-is Launch: B']);
  expect(teams(must(remove.run(before, { departments: ['A', 'B'].map(department) })))).toEqual([]);
});

test('departments that become one are one member', () => {
  const merge = (into: string, others: string[]) =>
    teams(must(mergeDepartments.run(before, { into: department(into), others: others.map(department) })));
  expect(merge('A', ['B'])).toEqual(['as-is Launch: A']);
  expect(merge('C', ['B'])).toEqual(['as-is Launch: A C']);
});

test('comes along to a copy of its map, and goes with it', () => {
  const id = 'to-be' as MapId;
  const ids = copyIds(contentOf(before), createIds(createRandom(1)));
  const two = must(duplicateMap.run(before, { map: MAP, id, name: 'To-be', kind: 'to-be', ids }));
  expect(two.teams.size).toBe(2);
  expect(check(two)).toBeUndefined();
  expect(teams(must(removeMap.run(two, { map: id })))).toEqual(['as-is Launch: A B']);
});

test('is refused with a reason', () => {
  expect(outcome(add(before, ' launch', ['C'], 't2' as TeamId))).toBe('name-taken');
  expect(outcome(add(before, 'X', [], 't2' as TeamId))).toBe('team-empty');
  expect(outcome(add(before, 'X', ['Gone'], 't2' as TeamId))).toBe('no-such-department');
  expect(outcome(add(before, 'X', ['C']))).toBe('id-taken');
  expect(outcome(describe({ departments: [] }))).toBe('team-empty');
  expect(outcome(describe({ name: '' }))).toBe('name-empty');
  expect(outcome(removeTeam.run(before, { team: 'gone' as TeamId }))).toBe('no-such-team');
});
