import type { Department, DepartmentId } from './department.ts';
import type { Division, DivisionId } from './division.ts';
import type { Engagement } from './engagement.ts';
import type { MapId, OrgMap } from './map.ts';
import type { Mark, MarkId } from './mark.ts';
import type { Service, ServiceId } from './service.ts';

/** One map with the rows that stand on it, each table in order of id. */
export interface MapContent {
  readonly map: OrgMap;
  readonly divisions: ReadonlyMap<DivisionId, Division>;
  readonly departments: ReadonlyMap<DepartmentId, Department>;
  readonly services: ReadonlyMap<ServiceId, Service>;
  readonly marks: ReadonlyMap<MarkId, Mark>;
}

function rowsOn<Key extends string, Row extends { readonly map: MapId }>(
  rows: ReadonlyMap<Key, Row>,
  map: MapId,
): ReadonlyMap<Key, Row> {
  return new Map([...rows].filter(([, row]) => row.map === map).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What stands on the map; undefined where the engagement has no such map. */
export function mapContent(engagement: Engagement, id: MapId): MapContent | undefined {
  const map = engagement.maps.get(id);
  if (map === undefined) return undefined;
  return {
    map,
    divisions: rowsOn(engagement.divisions, id),
    departments: rowsOn(engagement.departments, id),
    services: rowsOn(engagement.services, id),
    marks: rowsOn(engagement.marks, id),
  };
}

/** The maps in the order in which they are shown. */
export function mapsInOrder(engagement: Engagement): readonly OrgMap[] {
  return [...engagement.maps.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
