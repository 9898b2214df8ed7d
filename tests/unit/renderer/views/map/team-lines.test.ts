import { expect, test } from 'vitest';
import { teamLines } from '#renderer/views/map/team-lines.ts';
import { addTeam } from '#shared/edits/add-team.ts';
import { must } from '#shared/kernel/result.ts';
import type { TeamId } from '#shared/model/team.ts';
import { contentOf, department, division, engagement, MAP } from '#tests/driver/engagement-builder.ts';

const before = engagement('Office { Finance, HR }', 'Finance @ 0,0', 'HR @ 0,200', 'Sales @ 400,0', 'IT @ 200,0');
const content = contentOf(
  must(
    addTeam.run(before, {
      id: 't1' as TeamId,
      map: MAP,
      name: 'Launch',
      departments: ['Finance', 'Sales'].map(department),
    }),
  ),
);
const open = new Set<never>();

test('a team is drawn with its name over its highest line, and read with its members', () => {
  const [line, ...more] = teamLines(content, 'en', open);
  expect(more).toEqual([]);
  expect(line).toMatchObject({ label: 'Launch', members: 'Finance and Sales', at: { y: expect.any(Number) } });
  expect(line?.path).toMatch(/^M.*Z$/);
  expect(line?.at.y).toBeLessThan(-20);
});

test('a collapsed division stands for its departments', () => {
  const [before] = teamLines(content, 'en', open);
  const [after] = teamLines(content, 'en', new Set([division('Office')]));
  expect(after?.path).not.toBe(before?.path);
  expect(after?.members).toBe('Finance and Sales');
});

test('a map without teams costs nothing', () => {
  expect(teamLines(contentOf(before), 'en', open)).toEqual([]);
});
