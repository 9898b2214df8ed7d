import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { type Named, ownNameKeys } from '#shared/model/named.ts';
import type { Service, ServiceId } from '#shared/model/service.ts';

/** Rows of two maps that are the same thing. One to one; the other way round it is the same matching turned round. */
export interface Matching<Id extends string> {
  /** The row after, by the row before; in order of the ids before. */
  readonly pairs: ReadonlyMap<Id, Id>;
  /** Only before; in order of id, like all here. */
  readonly gone: readonly Id[];
  /** Only after. */
  readonly added: readonly Id[];
}

/** Departments with the same id, then those that share a name in any language (names are unique on a map). */
export function matchDepartments(before: MapContent, after: MapContent): Matching<DepartmentId> {
  const pairs = sameIds(before.departments, after.departments);
  const ours = byNameKey(before.departments.values(), new Set(pairs.keys()));
  const theirs = byNameKey(after.departments.values(), new Set(pairs.values()));
  const taken = new Set<DepartmentId>();
  // By key, so that it is the same both ways where one answers to names of two.
  for (const key of [...ours.keys()].sort()) {
    const [one, other] = [ours.get(key), theirs.get(key)];
    if (one === undefined || other === undefined || pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return matching(before.departments, after.departments, pairs);
}

/**
 * Services with the same id, then those between the same two departments that share a name in any language, or have none both.
 * Among several such, equal weights come together first, then the heavier with the heavier.
 */
export function matchServices(
  before: MapContent,
  after: MapContent,
  departments: Matching<DepartmentId>,
): Matching<ServiceId> {
  const pairs = sameIds(before.services, after.services);
  const known = { ours: new Set(pairs.keys()), theirs: new Set(pairs.values()) };
  const here = byEnds(before.services, (id) => departments.pairs.get(id));
  const there = byEnds(after.services, (id) => id);
  for (const key of [...here.keys()].sort()) {
    const ours = here.get(key)?.filter(({ id }) => !known.ours.has(id)) ?? [];
    const theirs = there.get(key)?.filter(({ id }) => !known.theirs.has(id)) ?? [];
    for (const [one, other] of alike(ours, theirs)) {
      pairs.set(one, other);
      known.ours.add(one);
      known.theirs.add(other);
    }
  }
  return matching(before.services, after.services, pairs);
}

type Rows<Id extends string> = ReadonlyMap<Id, { readonly id: Id }>;

function sameIds<Id extends string>(before: Rows<Id>, after: Rows<Id>): Map<Id, Id> {
  return new Map([...before.keys()].filter((id) => after.has(id)).map((id) => [id, id]));
}

function matching<Id extends string>(before: Rows<Id>, after: Rows<Id>, pairs: ReadonlyMap<Id, Id>): Matching<Id> {
  const found = new Set(pairs.values());
  return {
    pairs: new Map([...pairs].sort(([a], [b]) => (a < b ? -1 : 1))),
    gone: [...before.keys()].filter((id) => !pairs.has(id)).sort(),
    added: [...after.keys()].filter((id) => !found.has(id)).sort(),
  };
}

function byNameKey<Id extends string>(
  rows: Iterable<Named & { readonly id: Id }>,
  except: ReadonlySet<Id>,
): ReadonlyMap<string, Id> {
  const left = [...rows].filter(({ id }) => !except.has(id));
  return new Map(left.flatMap((row) => ownNameKeys(row).map((key) => [key, row.id] as const)));
}

/** Services by both ends, as departments after, and each of their names; those of which an end has no match are left out. */
function byEnds(
  services: ReadonlyMap<ServiceId, Service>,
  match: (id: DepartmentId) => DepartmentId | undefined,
): ReadonlyMap<string, readonly Service[]> {
  const groups = new Map<string, Service[]>();
  for (const row of services.values()) {
    const [provider, customer] = [match(row.provider), match(row.customer)];
    if (provider === undefined || customer === undefined) continue;
    for (const name of new Set(ownNameKeys(row))) {
      const key = `${provider} ${customer} ${name}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
  }
  return groups;
}

/** Pairs of like services: of equal weight first, then in order of weight. */
function alike(ours: readonly Service[], theirs: readonly Service[]): readonly (readonly [ServiceId, ServiceId])[] {
  const heaviest = (a: Service, b: Service) => b.weight - a.weight || (a.id < b.id ? -1 : 1);
  const left = [...theirs].sort(heaviest);
  const equal = [...ours].sort(heaviest).map((one) => {
    const place = left.findIndex(({ weight }) => weight === one.weight);
    return [one, place < 0 ? undefined : left.splice(place, 1)[0]] as const;
  });
  return equal.flatMap(([one, other]) => {
    const found = other ?? left.shift();
    return found === undefined ? [] : [[one.id, found.id] as const];
  });
}
