import { err, ok } from '#shared/kernel/result.ts';
import type { TeamId } from '#shared/model/team.ts';
import { defineEdit } from './edit.ts';

export interface RemoveTeam {
  readonly team: TeamId;
}

/** Takes a team away; its departments stay. */
export const removeTeam = defineEdit({
  id: 'remove-team',
  run(engagement, { team }: RemoveTeam) {
    const teams = new Map(engagement.teams);
    return teams.delete(team) ? ok({ ...engagement, teams }) : err({ code: 'no-such-team' });
  },
});
