import type { Translator } from '#shared/i18n/translator.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { nameKeys } from '#shared/model/named.ts';
import type { Service, ServiceId } from '#shared/model/service.ts';

/** What the texts of cells stand for on a map. */
export interface CellNames {
  readonly departments: ReadonlyMap<string, DepartmentId>;
  /** Grows with the divisions that are typed. */
  readonly divisions: Map<string, DivisionId>;
  readonly services: ReadonlyMap<string, ServiceId>;
  readonly t: Translator;
}

/** The same two departments and the same name: the same service. */
export const serviceKey = (provider: DepartmentId, customer: DepartmentId, name: string): string =>
  JSON.stringify([provider, customer, nameKey(name)]);

export function cellNames(engagement: Engagement, map: MapId, t: Translator): CellNames {
  const departments = new Map<string, DepartmentId>();
  const divisions = new Map<string, DivisionId>();
  const services = new Map<string, ServiceId>();
  for (const row of engagement.departments.values())
    if (row.map === map) for (const key of nameKeys(row)) departments.set(key, row.id);
  for (const row of engagement.divisions.values())
    if (row.map === map) for (const key of nameKeys(row)) divisions.set(key, row.id);
  for (const row of engagement.services.values())
    if (row.map === map) for (const key of serviceKeys(row)) services.set(key, row.id);
  return { departments, divisions, services, t };
}

const serviceKeys = (row: Service): readonly string[] =>
  nameKeys(row).map((name) => serviceKey(row.provider, row.customer, name));
