import { expect, test } from 'vitest';
import { answeringAlone, withMembers } from '#shared/engagement/mend.ts';
import { NO_EXTRA } from '#shared/kernel/json.ts';
import type { Department } from '#shared/model/department.ts';
import type { TeamId } from '#shared/model/team.ts';
import { department, engagement, MAP } from '#tests/driver/engagement-builder.ts';

const { departments } = engagement('A', 'B', 'C');
const withAliases = (aliases: Readonly<Record<string, readonly string[]>>) =>
  new Map([...departments].map(([id, row]): [typeof id, Department] => [id, { ...row, aliases: aliases[id] ?? [] }]));
const after = (aliases: Readonly<Record<string, readonly string[]>>, name: string) =>
  answeringAlone(withAliases(aliases)).get(department(name))?.aliases;

test('an alias that another department has been called meanwhile is left out, wherever it stands', () => {
  expect(after({ A: ['b', 'Alpha'] }, 'A')).toEqual(['Alpha']);
  expect(after({ C: ['Ａ', 'Gamma'] }, 'C')).toEqual(['Gamma']);
});

test('of two with the same alias, the first keeps it', () => {
  expect([after({ A: ['x'], B: ['X', 'y'] }, 'A'), after({ A: ['x'], B: ['X', 'y'] }, 'B')]).toEqual([['x'], ['y']]);
});

test('a team is left without members that are gone, and is none without any', () => {
  const team = { map: MAP, translations: {}, purpose: '', extra: NO_EXTRA };
  const teams = new Map([
    ['t1' as TeamId, { ...team, id: 't1' as TeamId, name: 'One', departments: ['A', 'Gone'].map(department) }],
    ['t2' as TeamId, { ...team, id: 't2' as TeamId, name: 'Two', departments: [department('Gone')] }],
  ]);
  expect([...withMembers(teams, departments).values()].map((row) => row.departments)).toEqual([[department('A')]]);
});
