import { LANGUAGES } from '#shared/kernel/language.ts';
import type { Department, DepartmentId } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { type Named, ownNameKeys } from '#shared/model/named.ts';
import type { Service, ServiceId } from '#shared/model/service.ts';

/** A row that both maps have and of which something differs; where it stands on the map does not count. */
export interface RowChange<Id extends string, Field> {
  readonly before: Id;
  readonly after: Id;
  readonly fields: readonly Field[];
}

export type DepartmentField = 'name' | 'division' | 'party' | 'headcount' | 'capacity';
/** `assumed`: whether anybody has said the weight; `feedback`: whether a feedback channel is recorded. */
export type ServiceField = 'provider' | 'customer' | 'name' | 'weight' | 'assumed' | 'agreement' | 'feedback';

type Pairs<Id extends string> = ReadonlyMap<Id, Id>;

export function changedDepartments(
  before: MapContent,
  after: MapContent,
  pairs: Pairs<DepartmentId>,
): readonly RowChange<DepartmentId, DepartmentField>[] {
  return changedRows(before.departments, after.departments, pairs, (one: Department, other: Department) => ({
    name: sameNames(one, other),
    division: sameDivision(before, one.division, after, other.division),
    party: one.party === other.party,
    headcount: one.headcount === other.headcount,
    capacity: one.capacity === other.capacity,
  }));
}

export function changedServices(
  before: MapContent,
  after: MapContent,
  pairs: Pairs<ServiceId>,
  departments: Pairs<DepartmentId>,
): readonly RowChange<ServiceId, ServiceField>[] {
  return changedRows(before.services, after.services, pairs, (one: Service, other: Service) => ({
    provider: departments.get(one.provider) === other.provider,
    customer: departments.get(one.customer) === other.customer,
    name: sameNames(one, other),
    weight: one.weight === other.weight,
    assumed: one.assumed === other.assumed,
    agreement: (one.standard?.agreement ?? 'none') === (other.standard?.agreement ?? 'none'),
    feedback: hasFeedback(one) === hasFeedback(other),
  }));
}

function changedRows<Id extends string, Row, Field extends string>(
  before: ReadonlyMap<Id, Row>,
  after: ReadonlyMap<Id, Row>,
  pairs: Pairs<Id>,
  compare: (one: Row, other: Row) => Readonly<Record<Field, boolean>>,
): readonly RowChange<Id, Field>[] {
  return [...pairs].flatMap(([id, match]) => {
    const [one, other] = [before.get(id), after.get(match)];
    if (one === undefined || other === undefined) return [];
    const same = Object.entries<boolean>(compare(one, other)) as [Field, boolean][];
    const fields = same.filter(([, holds]) => !holds).map(([field]) => field);
    return fields.length === 0 ? [] : [{ before: id, after: match, fields }];
  });
}

function sameNames(one: Named, other: Named): boolean {
  return (
    one.name === other.name &&
    LANGUAGES.every((language) => one.translations[language] === other.translations[language])
  );
}

/** Divisions are the same by id, or by a name in any language. */
function sameDivision(
  before: MapContent,
  one: DivisionId | undefined,
  after: MapContent,
  other: DivisionId | undefined,
): boolean {
  if (one === undefined || other === undefined || one === other) return one === other;
  const [ours, theirs] = [before.divisions.get(one), after.divisions.get(other)];
  if (ours === undefined || theirs === undefined) return false;
  const keys = new Set(ownNameKeys(ours));
  return ownNameKeys(theirs).some((key) => keys.has(key));
}

const hasFeedback = ({ standard }: Service): boolean => (standard?.feedbackChannel.trim() ?? '') !== '';
