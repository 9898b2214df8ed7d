import type { Language } from '#shared/kernel/language.ts';
import type { Department, DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';

export interface Partners {
  readonly customers: ReadonlySet<DepartmentId>;
  readonly providers: ReadonlySet<DepartmentId>;
}

/** Tables are values: what was worked out for one is known for as long as it lives. */
function remembered<Table extends object, Value>(workOut: (table: Table) => Value): (table: Table) => Value {
  const known = new WeakMap<Table, Value>();
  return (table) => {
    const value = known.get(table) ?? workOut(table);
    known.set(table, value);
    return value;
  };
}

/** Whom each department serves and who serves it; nothing for one without services. */
export const partnersIn = remembered((services: MapContent['services']): ReadonlyMap<DepartmentId, Partners> => {
  const all = new Map<DepartmentId, { customers: Set<DepartmentId>; providers: Set<DepartmentId> }>();
  const of = (id: DepartmentId) => {
    const partners = all.get(id) ?? { customers: new Set(), providers: new Set() };
    all.set(id, partners);
    return partners;
  };
  for (const { provider, customer } of services.values()) {
    of(provider).customers.add(customer);
    of(customer).providers.add(provider);
  }
  return all;
});

const placesByLanguage = remembered(
  (_: MapContent['departments']) => new Map<Language, ReadonlyMap<DepartmentId, number>>(),
);

/** The place of each department by name, from 1. */
export function placesIn(
  departments: MapContent['departments'],
  language: Language,
): ReadonlyMap<DepartmentId, number> {
  const byLanguage = placesByLanguage(departments);
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const { compare } = new Intl.Collator(language);
  const named = [...departments.values()].map((row: Department) => [row.id, nameIn(row, language)] as const);
  const places = new Map(named.sort(([, a], [, b]) => compare(a, b)).map(([id], index) => [id, index + 1]));
  byLanguage.set(language, places);
  return places;
}
