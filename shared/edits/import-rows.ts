import { NO_EXTRA } from '#shared/kernel/json.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { Department, DepartmentId, Party } from '#shared/model/department.ts';
import type { Division, DivisionId } from '#shared/model/division.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId, OrgMap } from '#shared/model/map.ts';
import { checkName, checkOptionalName, type Named, NO_TRANSLATIONS, nameKeys } from '#shared/model/named.ts';
import { type Service, type ServiceId, weightFault } from '#shared/model/service.ts';
import { defineEdit } from './edit.ts';
import type { EditFault } from './fault.ts';

export interface ImportedDivision {
  readonly id: DivisionId;
  readonly name: string;
}

export interface ImportedDepartment {
  readonly id: DepartmentId;
  readonly name: string;
  readonly party: Party;
  readonly division?: DivisionId;
  /** > 0. */
  readonly headcount?: number;
  /** > 0. */
  readonly capacity?: number;
}

export interface ImportedService {
  readonly id: ServiceId;
  readonly provider: DepartmentId;
  readonly customer: DepartmentId;
  /** May be empty. */
  readonly name: string;
  readonly weight: number;
}

export interface ImportRows {
  readonly map: MapId;
  readonly divisions: readonly ImportedDivision[];
  readonly departments: readonly ImportedDepartment[];
  readonly services: readonly ImportedService[];
}

/** Names taken on a map; grows as names are claimed, so that many rows cost one pass. */
function createNames(rows: Iterable<Named & { readonly map: MapId }>, map: MapId) {
  const taken = new Set<string>();
  for (const row of rows) if (row.map === map) for (const key of nameKeys(row)) taken.add(key);
  return (text: string): Result<string, EditFault> => {
    const name = checkName(text);
    if (!name.ok) return name;
    const key = nameKey(name.value);
    if (taken.has(key)) return err({ code: 'name-taken', name: name.value });
    taken.add(key);
    return name;
  };
}

function withDivisions(engagement: Engagement, map: OrgMap, rows: ImportRows['divisions']) {
  const divisions = new Map(engagement.divisions);
  const claim = createNames(divisions.values(), map.id);
  const hues = new Set([...divisions.values()].filter((row) => row.map === map.id).map((row) => row.hue));
  let hue = 0;
  for (const row of rows) {
    if (divisions.has(row.id)) return err({ code: 'id-taken' } as const);
    const name = claim(row.name);
    if (!name.ok) return name;
    while (hues.has(hue)) hue++;
    hues.add(hue);
    const division: Division = {
      id: row.id,
      map: map.id,
      name: name.value,
      translations: NO_TRANSLATIONS,
      hue,
      extra: NO_EXTRA,
    };
    divisions.set(row.id, division);
  }
  return ok({ ...engagement, divisions });
}

const bad = (amount: number | undefined): boolean => amount !== undefined && !(Number.isFinite(amount) && amount > 0);

function withDepartments(engagement: Engagement, map: OrgMap, rows: ImportRows['departments']) {
  const departments = new Map(engagement.departments);
  const claim = createNames(departments.values(), map.id);
  for (const { id, name: text, ...rest } of rows) {
    if (departments.has(id)) return err({ code: 'id-taken' } as const);
    if (rest.division !== undefined && engagement.divisions.get(rest.division)?.map !== map.id) {
      return err({ code: 'no-such-division' } as const);
    }
    if (bad(rest.headcount) || bad(rest.capacity)) return err({ code: 'amount-not-positive' } as const);
    const name = claim(text);
    if (!name.ok) return name;
    const department: Department = {
      ...rest,
      id,
      map: map.id,
      name: name.value,
      translations: NO_TRANSLATIONS,
      notes: '',
      extra: NO_EXTRA,
    };
    departments.set(id, department);
  }
  return ok({ ...engagement, departments });
}

function withServices(engagement: Engagement, map: OrgMap, rows: ImportRows['services']) {
  const services = new Map(engagement.services);
  for (const row of rows) {
    if (services.has(row.id)) return err({ code: 'id-taken' } as const);
    const ends = [row.provider, row.customer].map((id) => engagement.departments.get(id));
    if (ends.some((end) => end === undefined)) return err({ code: 'no-such-department' } as const);
    if (ends.some((end) => end?.map !== map.id)) return err({ code: 'different-maps' } as const);
    if (row.provider === row.customer) return err({ code: 'self-service', name: ends[0]?.name ?? '' } as const);
    const fault = weightFault(row.weight, map.weights);
    if (fault !== undefined) return err(fault);
    const name = checkOptionalName(row.name);
    if (!name.ok) return name;
    const service: Service = {
      ...row,
      map: map.id,
      name: name.value,
      translations: NO_TRANSLATIONS,
      assumed: false,
      notes: '',
      extra: NO_EXTRA,
    };
    services.set(row.id, service);
  }
  return ok({ ...engagement, services });
}

/**
 * Puts many divisions, departments and services on a map at once, all or none: an import or a paste is one step, and its
 * cost grows with the rows, where one edit for each row would copy every table as often as there are rows.
 */
export const importRows = defineEdit({
  id: 'import-rows',
  run(engagement, input: ImportRows) {
    const map = engagement.maps.get(input.map);
    if (map === undefined) return err({ code: 'no-such-map' });
    const divided = withDivisions(engagement, map, input.divisions);
    if (!divided.ok) return divided;
    const peopled = withDepartments(divided.value, map, input.departments);
    if (!peopled.ok) return peopled;
    return withServices(peopled.value, map, input.services);
  },
});
