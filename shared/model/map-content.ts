import type { Department, DepartmentId } from './department.ts';
import type { Division, DivisionId } from './division.ts';
import type { Engagement } from './engagement.ts';
import type { MapId, OrgMap } from './map.ts';
import type { Mark, MarkId } from './mark.ts';
import type { Service, ServiceId } from './service.ts';
import type { Team, TeamId } from './team.ts';

/** One map with the rows that stand on it, each table in order of id. */
export interface MapContent {
  readonly map: OrgMap;
  readonly divisions: ReadonlyMap<DivisionId, Division>;
  readonly departments: ReadonlyMap<DepartmentId, Department>;
  readonly services: ReadonlyMap<ServiceId, Service>;
  readonly marks: ReadonlyMap<MarkId, Mark>;
  readonly teams: ReadonlyMap<TeamId, Team>;
}

/**
 * The rows of one kind of table that stand on a map, in order of id. Tables are values, so what is known of one stays known; of a
 * new one the order is that of the last, since an edit changes few rows.
 */
function rowsInOrder<Key extends string, Row extends { readonly map: MapId }>() {
  type Rows = ReadonlyMap<Key, Row>;
  const known = new WeakMap<Rows, Map<MapId, Rows>>();
  let last: Rows = new Map();
  return (table: Rows, map: MapId): Rows => {
    const byMap = known.get(table) ?? new Map<MapId, Rows>();
    known.set(table, byMap);
    last = byMap.get(map) ?? ordered(table, map, last);
    byMap.set(map, last);
    return last;
  };
}

function ordered<Key extends string, Row extends { readonly map: MapId }>(
  table: ReadonlyMap<Key, Row>,
  map: MapId,
  last: ReadonlyMap<Key, Row>,
): ReadonlyMap<Key, Row> {
  const ids = [...last.keys()].filter((id) => table.get(id)?.map === map);
  const known = ids.length;
  for (const [id, row] of table) if (row.map === map && !last.has(id)) ids.push(id);
  if (ids.length > known) ids.sort((a, b) => (a < b ? -1 : 1));
  const rows = new Map<Key, Row>();
  for (const id of ids) {
    const row = table.get(id);
    if (row !== undefined) rows.set(id, row);
  }
  return rows;
}

const divisionsOn = rowsInOrder<DivisionId, Division>();
const departmentsOn = rowsInOrder<DepartmentId, Department>();
const servicesOn = rowsInOrder<ServiceId, Service>();
const marksOn = rowsInOrder<MarkId, Mark>();
const teamsOn = rowsInOrder<TeamId, Team>();

/** What stands on the map; undefined where the engagement has no such map. A table that is the same gives the same rows. */
export function mapContent(engagement: Engagement, id: MapId): MapContent | undefined {
  const map = engagement.maps.get(id);
  if (map === undefined) return undefined;
  return {
    map,
    divisions: divisionsOn(engagement.divisions, id),
    departments: departmentsOn(engagement.departments, id),
    services: servicesOn(engagement.services, id),
    marks: marksOn(engagement.marks, id),
    teams: teamsOn(engagement.teams, id),
  };
}

/** The maps in the order in which they are shown. */
export function mapsInOrder(engagement: Engagement): readonly OrgMap[] {
  return [...engagement.maps.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
