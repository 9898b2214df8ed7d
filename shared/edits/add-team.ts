import { NO_EXTRA } from '#shared/kernel/json.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapId } from '#shared/model/map.ts';
import { NO_TRANSLATIONS } from '#shared/model/named.ts';
import type { TeamId } from '#shared/model/team.ts';
import { defineEdit } from './edit.ts';
import { checkFreeName, putRow } from './rows.ts';
import { checkMembers } from './teams.ts';

export interface AddTeam {
  readonly id: TeamId;
  readonly map: MapId;
  readonly name: string;
  readonly departments: Iterable<DepartmentId>;
}

/** Makes a team of departments, which may be in several teams. */
export const addTeam = defineEdit({
  id: 'add-team',
  run(engagement, { id, map, name: text, departments }: AddTeam) {
    if (!engagement.maps.has(map)) return err({ code: 'no-such-map' });
    if (engagement.teams.has(id)) return err({ code: 'id-taken' });
    const name = checkFreeName(engagement.teams.values(), map, text);
    if (!name.ok) return name;
    const members = checkMembers(engagement, map, departments);
    if (!members.ok) return members;
    const named = { name: name.value, translations: NO_TRANSLATIONS };
    return ok(
      putRow(engagement, 'teams', { id, map, ...named, departments: members.value, purpose: '', extra: NO_EXTRA }),
    );
  },
});
