import { expect, test } from 'vitest';
import { NOTHING, selectDepartments } from '#renderer/state/selection.ts';
import { drawnTeams } from '#renderer/views/map/drawn-teams.ts';
import { addTeam } from '#shared/edits/add-team.ts';
import { moveDepartments } from '#shared/edits/move-departments.ts';
import { removeTeam } from '#shared/edits/remove-team.ts';
import type { TeamId } from '#shared/model/team.ts';
import { department, division, MAP } from '#tests/driver/engagement-builder.ts';
import { testApp } from '#tests/driver/test-app.ts';

const team = 't1' as TeamId;
function open() {
  const { app } = testApp(['Office { Finance, HR }', 'Finance @ 0,0', 'HR @ 0,200', 'Sales @ 400,0', 'IT @ 200,0']);
  const departments = ['Finance', 'Sales'].map(department);
  app.edit(addTeam, { id: team, map: MAP, name: 'Launch', departments });
  app.store.setState({ selection: NOTHING });
  return { app, lines: () => drawnTeams(app.store.getState()) };
}

test('a team is drawn with its name over its highest line, and read with its members', () => {
  const [line, ...more] = open().lines();
  expect(more).toEqual([]);
  expect(line).toMatchObject({ label: 'Launch', members: 'Finance and Sales' });
  expect(line?.path).toMatch(/^M.*Z$/);
  expect(line?.at.y).toBeLessThan(-20);
});

test('is not made again when something else is selected, but when a box moves', () => {
  const { app, lines } = open();
  const before = lines();
  app.store.setState({ selection: selectDepartments([department('IT')]) });
  expect(lines()).toBe(before);
  app.edit(moveDepartments, { positions: new Map([[department('Sales'), { x: 400, y: 300 }]]) });
  expect(lines()[0]?.path).not.toBe(before[0]?.path);
});

test('a collapsed division stands for its departments', () => {
  const { app, lines } = open();
  const before = lines();
  app.store.setState({ collapsed: new Set([division('Office')]) });
  expect(lines()[0]?.path).not.toBe(before[0]?.path);
  expect(lines()[0]?.members).toBe('Finance and Sales');
});

test('a map without teams has no lines', () => {
  const { app, lines } = open();
  app.edit(removeTeam, { team });
  expect(lines()).toEqual([]);
});
