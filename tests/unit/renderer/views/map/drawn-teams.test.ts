import { expect, it } from 'vitest';
import { drawnTeams, teamsMoved } from '#renderer/views/map/drawn-teams.ts';
import { addTeam } from '#shared/edits/add-team.ts';
import type { TeamId } from '#shared/model/team.ts';
import { department, MAP } from '#tests/driver/engagement-builder.ts';
import { testApp } from '#tests/driver/test-app.ts';

function start() {
  const { app } = testApp(['A @ 0,0', 'B @ 300,0', 'C @ 0,400', 'D @ 300,400']);
  for (const [name, ...members] of [
    ['North', 'A', 'B'],
    ['South', 'C', 'D'],
  ] as const)
    app.edit(addTeam, {
      id: `team-${name}` as TeamId,
      map: MAP,
      name,
      departments: members.map((one) => department(one)),
    });
  return app.store.getState();
}

it('the outline of a team follows a member that is dragged, and no other outline is drawn anew', () => {
  const state = start();
  const [north, south] = drawnTeams(state);
  const [moved, still] = teamsMoved(state, new Map([[department('B'), { x: 600, y: -200 }]]));
  expect(moved?.path).not.toBe(north?.path);
  expect(moved).toMatchObject({ id: north?.id, label: 'North', hue: north?.hue });
  expect(moved?.at.y).toBeLessThan(north?.at.y ?? 0);
  expect(still).toEqual(south);
  expect(teamsMoved(state, new Map())).toBe(drawnTeams(state));
});
