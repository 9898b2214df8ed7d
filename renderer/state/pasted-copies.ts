import type { Copies } from '#shared/edits/copies.ts';
import type { Pasted } from '#shared/import/pasted.ts';
import type { IdSource } from '#shared/kernel/id.ts';
import { NO_EXTRA } from '#shared/kernel/json.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { Department, DepartmentId } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { NO_TRANSLATIONS, nameKeys } from '#shared/model/named.ts';
import { ASSUMED_WEIGHT, type Service } from '#shared/model/service.ts';

export interface PastedCopies {
  /** What the map does not have yet. */
  readonly copies: Copies;
  /** Departments that the map knew already, by any of their names. */
  readonly matched: number;
}

/**
 * The rows that a paste adds to a map. A department is the one that answers to its name there; a service is there already where
 * one of the same name goes the same way, and one without a name where any does.
 */
export function pastedCopies(
  { departments, services }: Pasted,
  { engagement, map, ids }: { readonly engagement: Engagement; readonly map: MapId; readonly ids: IdSource },
): PastedCopies {
  const known = new Map<string, DepartmentId>();
  for (const row of engagement.departments.values()) {
    if (row.map === map) for (const key of nameKeys(row)) known.set(key, row.id);
  }
  const added: Department[] = [];
  const idOf = new Map<string, DepartmentId>();
  for (const { key, name } of departments) {
    const id = known.get(key) ?? ids('department');
    idOf.set(key, id);
    if (!known.has(key)) {
      added.push({ id, map, name, translations: NO_TRANSLATIONS, party: 'internal', notes: '', extra: NO_EXTRA });
    }
  }
  const recorded = new Set<string>();
  const record = (provider: DepartmentId, customer: DepartmentId, names: readonly string[]): void => {
    for (const name of ['', ...names]) recorded.add(`${provider} ${customer} ${nameKey(name)}`);
  };
  for (const row of engagement.services.values()) {
    if (row.map === map) record(row.provider, row.customer, [row.name, ...Object.values(row.translations)]);
  }
  const connected: Service[] = [];
  for (const row of services) {
    const [provider, customer] = [idOf.get(row.provider), idOf.get(row.customer)];
    if (provider === undefined || customer === undefined) continue;
    if (recorded.has(`${provider} ${customer} ${nameKey(row.name)}`)) continue;
    record(provider, customer, [row.name]);
    connected.push({
      id: ids('service'),
      map,
      provider,
      customer,
      name: row.name,
      translations: NO_TRANSLATIONS,
      weight: row.weight ?? ASSUMED_WEIGHT,
      assumed: row.weight === undefined,
      notes: '',
      extra: NO_EXTRA,
    });
  }
  return {
    copies: { map, divisions: [], departments: added, services: connected },
    matched: departments.length - added.length,
  };
}
