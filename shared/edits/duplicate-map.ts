import type { IdSource } from '#shared/kernel/id.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import type { MapId, MapKind } from '#shared/model/map.ts';
import { type MapContent, mapContent } from '#shared/model/map-content.ts';
import type { MarkId } from '#shared/model/mark.ts';
import type { Translations } from '#shared/model/named.ts';
import type { ServiceId } from '#shared/model/service.ts';
import type { TeamId } from '#shared/model/team.ts';
import { addMap } from './add-map.ts';
import { defineEdit } from './edit.ts';
import type { EditFault } from './fault.ts';

/** The id that each row of a map gets in the copy. */
export interface CopyIds {
  readonly divisions: ReadonlyMap<DivisionId, DivisionId>;
  readonly departments: ReadonlyMap<DepartmentId, DepartmentId>;
  readonly services: ReadonlyMap<ServiceId, ServiceId>;
  readonly marks: ReadonlyMap<MarkId, MarkId>;
  readonly teams: ReadonlyMap<TeamId, TeamId>;
}

export interface DuplicateMap {
  readonly map: MapId;
  /** Of the copy. */
  readonly id: MapId;
  readonly name: string;
  readonly translations?: Translations;
  readonly kind: MapKind;
  /** From `copyIds`, of the map as it is now. */
  readonly ids: CopyIds;
}

/**
 * Fresh ids for a copy of the map. They are dealt out in the order of the old ones: departments are measured in order of id, so
 * the copy gets the same report to the last bit.
 */
export function copyIds(content: MapContent, ids: IdSource): CopyIds {
  return {
    divisions: dealt(content.divisions, () => ids('division')),
    departments: dealt(content.departments, () => ids('department')),
    services: dealt(content.services, () => ids('service')),
    marks: dealt(content.marks, () => ids('mark')),
    teams: dealt(content.teams, () => ids('team')),
  };
}

function dealt<RowId extends string>(rows: ReadonlyMap<RowId, unknown>, fresh: () => RowId): ReadonlyMap<RowId, RowId> {
  const old = [...rows.keys()].sort();
  const given = old.map(fresh).sort();
  return new Map(old.map((id, place) => [id, given[place] as RowId]));
}

/**
 * Puts a copy of a map, with all that stands on it, behind the others: a scenario to be changed while the first stays as it is.
 * Departments of the two maps are matched by name from then on.
 */
export const duplicateMap = defineEdit({
  id: 'duplicate-map',
  run(engagement, { map, ids, ...input }: DuplicateMap) {
    const original = engagement.maps.get(map);
    const content = mapContent(engagement, map);
    if (original === undefined || content === undefined) return err({ code: 'no-such-map' });
    const added = addMap.run(engagement, { ...input, weights: original.weights });
    if (!added.ok) return added;
    const divisions = withCopies(engagement.divisions, content.divisions, ids.divisions, (row) => ({
      ...row,
      map: input.id,
    }));
    if (!divisions.ok) return divisions;
    const departments = withCopies(engagement.departments, content.departments, ids.departments, (row) => {
      const division = row.division && ids.divisions.get(row.division);
      return { ...row, map: input.id, ...(division === undefined ? {} : { division }) };
    });
    if (!departments.ok) return departments;
    const services = withCopies(engagement.services, content.services, ids.services, (row) => ({
      ...row,
      map: input.id,
      provider: ids.departments.get(row.provider) ?? row.provider,
      customer: ids.departments.get(row.customer) ?? row.customer,
    }));
    if (!services.ok) return services;
    const marks = withCopies(engagement.marks, content.marks, ids.marks, (row) => ({
      ...row,
      map: input.id,
      departments: row.departments.map((id) => ids.departments.get(id) ?? id),
    }));
    if (!marks.ok) return marks;
    const teams = withCopies(engagement.teams, content.teams, ids.teams, (row) => ({
      ...row,
      map: input.id,
      departments: row.departments.map((id) => ids.departments.get(id) ?? id),
    }));
    if (!teams.ok) return teams;
    const copy = added.value.maps.get(input.id);
    const noted = copy && original.notes !== undefined ? { ...copy, notes: original.notes } : copy;
    return ok({
      ...added.value,
      ...(noted && { maps: new Map(added.value.maps).set(noted.id, noted) }),
      divisions: divisions.value,
      departments: departments.value,
      services: services.value,
      marks: marks.value,
      teams: teams.value,
    });
  },
});

/** The table with a copy of each of these rows put in under its new id. */
function withCopies<RowId extends string, Row extends { readonly id: RowId }>(
  table: ReadonlyMap<RowId, Row>,
  rows: ReadonlyMap<RowId, Row>,
  ids: ReadonlyMap<RowId, RowId>,
  onCopy: (row: Row) => Row,
): Result<ReadonlyMap<RowId, Row>, EditFault> {
  const after = new Map(table);
  for (const row of rows.values()) {
    const id = ids.get(row.id);
    if (id === undefined) return err({ code: 'copy-out-of-date' });
    if (after.has(id)) return err({ code: 'id-taken' });
    after.set(id, { ...onCopy(row), id });
  }
  return ok(after);
}
