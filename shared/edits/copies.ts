import { err, ok, type Result } from '#shared/kernel/result.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { Department } from '#shared/model/department.ts';
import type { Division } from '#shared/model/division.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { type Called, checkName, checkTranslations, nameKeys, withAliases } from '#shared/model/named.ts';
import { type Service, weightFault } from '#shared/model/service.ts';
import type { Team, TeamId } from '#shared/model/team.ts';
import type { EditResult } from './edit.ts';
import type { EditFault } from './fault.ts';
import { checkMembers } from './teams.ts';

/** Whole rows under fresh ids, copied from this map or another one; the `map` that they carry is not heeded. */
export interface Copies {
  readonly map: MapId;
  readonly divisions: readonly Division[];
  readonly departments: readonly Department[];
  /** Their ends are among `departments` or already on the map. */
  readonly services: readonly Service[];
  /** New ones, and under the id of one that is on the map those who join it. */
  readonly teams?: readonly Team[];
}

/** Puts copied rows on a map, all or none. Aliases that another department answers to stay with it alone, and so do codes. */
export function insertCopies(engagement: Engagement, input: Copies): EditResult {
  const map = engagement.maps.get(input.map);
  if (map === undefined) return err({ code: 'no-such-map' });
  const divisions = withRows(engagement.divisions, input.divisions, map.id);
  if (!divisions.ok) return divisions;
  const departments = withRows(engagement.departments, input.departments.map(uncoded), map.id);
  if (!departments.ok) return departments;
  for (const { division } of input.departments) {
    if (division !== undefined && divisions.value.get(division)?.map !== map.id) {
      return err({ code: 'no-such-division' });
    }
  }
  const services = new Map(engagement.services);
  for (const row of input.services) {
    if (services.has(row.id)) return err({ code: 'id-taken' });
    const [provider, customer] = [departments.value.get(row.provider), departments.value.get(row.customer)];
    if (provider === undefined || customer === undefined) return err({ code: 'no-such-department' });
    if (provider.map !== map.id || customer.map !== map.id) return err({ code: 'different-maps' });
    if (provider.id === customer.id) return err({ code: 'self-service', name: provider.name });
    const fault = weightFault(row.weight, map.weights);
    if (fault !== undefined) return err(fault);
    services.set(row.id, { ...row, map: map.id });
  }
  const copied = { ...engagement, divisions: divisions.value, departments: departments.value, services };
  return joined(copied, input.teams ?? [], map.id);
}

/** Teams with those who join them, and new ones. */
function joined(engagement: Engagement, rows: readonly Team[], map: MapId): EditResult {
  const known = (id: TeamId): Team | undefined => engagement.teams.get(id);
  const teams = withRows(
    engagement.teams,
    rows.filter(({ id }) => known(id)?.map !== map),
    map,
  );
  if (!teams.ok) return teams;
  const after = new Map(teams.value);
  for (const { id, departments } of rows) {
    const members = checkMembers(engagement, map, [...(known(id)?.departments ?? []), ...departments]);
    if (!members.ok) return members;
    const row = after.get(id);
    if (row !== undefined) after.set(id, { ...row, departments: members.value });
  }
  return ok({ ...engagement, teams: after });
}

/** A code stands for one department of a map, and elsewhere the name leads to it. */
function uncoded({ code: _, ...row }: Department): Department {
  return row;
}

/** The table with the rows put in, if no id or name is taken on their map. */
function withRows<RowId extends string, Row extends Called & { readonly id: RowId; readonly map: MapId }>(
  table: ReadonlyMap<RowId, Row>,
  rows: readonly Row[],
  map: MapId,
): Result<ReadonlyMap<RowId, Row>, EditFault> {
  if (rows.length === 0) return ok(table);
  const after = new Map(table);
  const taken = new Set([...table.values()].filter((row) => row.map === map).flatMap(nameKeys));
  for (const row of rows) {
    if (after.has(row.id)) return err({ code: 'id-taken' });
    const free = (text: string): Result<string, EditFault> => {
      const name = checkName(text);
      return name.ok && taken.has(nameKey(name.value)) ? err({ code: 'name-taken', name: name.value }) : name;
    };
    const name = free(row.name);
    if (!name.ok) return name;
    const translations = checkTranslations(row.translations, free);
    if (!translations.ok) return translations;
    const aliases = (row.aliases ?? []).flatMap((text) => {
      const alias = free(text);
      return alias.ok ? [alias.value] : [];
    });
    const copy = withAliases({ ...row, name: name.value, translations: translations.value, map }, aliases);
    for (const key of nameKeys(copy)) taken.add(key);
    after.set(row.id, copy);
  }
  return ok(after);
}
