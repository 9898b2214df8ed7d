import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { Engagement, Tables } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import type { EditFault } from './fault.ts';
import { departmentsOf } from './rows.ts';

/** The members, each once, if they can make a team on the map. */
export function checkMembers(
  engagement: Engagement,
  map: MapId,
  members: Iterable<DepartmentId>,
): Result<readonly DepartmentId[], EditFault> {
  const rows = departmentsOf(engagement, new Set(members));
  if (!rows.ok) return rows;
  if (rows.value.length === 0) return err({ code: 'team-empty' });
  if (rows.value.some((row) => row.map !== map)) return err({ code: 'different-maps' });
  return ok(rows.value.map(({ id }) => id));
}

/** The teams with `kept` in the place of departments that become one with it, or without those that go. */
export function teamsWithout(
  teams: Tables['teams'],
  gone: ReadonlySet<DepartmentId>,
  kept?: DepartmentId,
): Tables['teams'] {
  const touched = [...teams.values()].filter(({ departments }) => departments.some((id) => gone.has(id)));
  if (touched.length === 0) return teams;
  const after = new Map(teams);
  for (const team of touched) {
    const members = team.departments.flatMap((id) => (gone.has(id) ? (kept ?? []) : id));
    if (members.length === 0) after.delete(team.id);
    else after.set(team.id, { ...team, departments: [...new Set(members)] });
  }
  return after;
}
