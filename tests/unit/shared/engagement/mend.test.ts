import { expect, test } from 'vitest';
import { answeringAlone } from '#shared/engagement/mend.ts';
import type { Department } from '#shared/model/department.ts';
import { department, engagement } from '#tests/driver/engagement-builder.ts';

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
