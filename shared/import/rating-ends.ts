import type { AddDepartment } from '#shared/edits/add-department.ts';
import type { Connect } from '#shared/edits/connect.ts';
import type { IdSource } from '#shared/kernel/id.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { nameKeys } from '#shared/model/named.ts';
import type { Service, ServiceId } from '#shared/model/service.ts';
import type { RatingProblem, RatingRowFault } from './rating-fault.ts';
import type { RatingLine, RatingRows } from './rating-rows.ts';

/** A department of the file that the map does not have: another name of one that it has, a new one, or none of our business. */
export type Choice =
  | { readonly kind: 'alias'; readonly department: DepartmentId }
  | { readonly kind: 'new' }
  | { readonly kind: 'skip' };

export interface RatingPlanInput {
  readonly engagement: Engagement;
  readonly map: MapId;
  /** Name of the round, in any language; made where there is none. */
  readonly round: string;
  /** Of a new round; left out: the latest date in the file. */
  readonly date?: string;
  /** What to do with departments and services that the map does not have. */
  readonly otherwise: 'ask' | 'new' | 'skip';
  /** By `nameKey` of the name in the file, what to do with one department. */
  readonly choices: ReadonlyMap<string, Choice>;
  readonly ids: IdSource;
}

export interface UnknownDepartment {
  readonly name: string;
  /** Rows that name it, the first of them in the file. */
  readonly rows: number;
  readonly row: number;
  /** Departments of the map whose name holds this one or is held by it. */
  readonly like: readonly DepartmentId[];
}

export interface Resolved {
  readonly service: ServiceId;
  readonly provider: DepartmentId;
  readonly customer: DepartmentId;
}

/** Why a row is not taken: as was chosen, or because it is refused. Objects, which no id can be. */
export const SKIP = { passed: 'skip' } as const;
export const FAULT = { passed: 'fault' } as const;
type Passed = typeof SKIP | typeof FAULT;

interface Counted {
  readonly row: number;
  count: number;
  readonly problem: (count: number) => RatingProblem;
}

/** Finds the service that a row is about. Rows of one kind are refused once, with how many there are. */
export function resolver(plan: RatingPlanInput, heads: RatingRows['ends']) {
  const { engagement, map, choices, otherwise, ids } = plan;
  const departments = [...engagement.departments.values()].filter((row) => row.map === map);
  const known = new Map(departments.flatMap((row) => nameKeys(row).map((key) => [key, row.id] as const)));
  const nameOf = new Map<DepartmentId, string>(departments.map((row) => [row.id, row.name]));
  const between = new Map<string, Pick<Service, 'id' | 'name' | 'translations'>[]>();
  for (const row of engagement.services.values()) {
    if (row.map === map) push(between, `${row.provider} ${row.customer}`, row);
  }
  const newDepartments = new Map<string, AddDepartment>();
  const newIds = new Set<DepartmentId>();
  const newServices: Connect[] = [];
  const unknown = new Map<string, { name: string; row: number; rows: number }>();
  const refused = new Map<string, Counted>();

  const refuse = (key: string, row: number, problem: Counted['problem']): Passed => {
    const before = refused.get(key);
    if (before === undefined) refused.set(key, { row, count: 1, problem });
    else before.count++;
    return FAULT;
  };

  const end = (name: string, column: string, row: number): DepartmentId | Passed => {
    const key = nameKey(name);
    const id = known.get(key);
    if (id !== undefined) return id;
    const seen = unknown.get(key);
    if (seen === undefined) unknown.set(key, { name, row, rows: 1 });
    else seen.rows++;
    const choice = choices.get(key) ?? (otherwise === 'ask' ? undefined : ({ kind: otherwise } as const));
    if (choice === undefined) {
      const names = departments.slice(0, SHOWN_NAMES).map((one) => one.name);
      const there = departments.length > SHOWN_NAMES ? `${names.join(', ')}, …` : names.join(', ');
      return refuse(`department ${key}`, row, (count) => ({
        code: 'import-department-unknown',
        column,
        value: name,
        count,
        known: there,
      }));
    }
    if (choice.kind === 'skip') return SKIP;
    if (choice.kind === 'alias') return choice.department;
    const made = newDepartments.get(key) ?? { id: ids('department'), map, name };
    newDepartments.set(key, made);
    newIds.add(made.id);
    nameOf.set(made.id, name);
    return made.id;
  };

  const serviceOf = (line: RatingLine, provider: DepartmentId, customer: DepartmentId): ServiceId | Passed => {
    const place = `${provider} ${customer}`;
    const candidates = between.get(place) ?? [];
    const wanted = nameKey(line.service);
    const named = candidates.filter(
      (row) => wanted === '' || [row.name, ...Object.values(row.translations)].some((name) => nameKey(name) === wanted),
    );
    // One service without a name, or a file that names the only one otherwise, leaves no doubt.
    const found = named.length === 0 && candidates.length === 1 && candidates[0]?.name === '' ? candidates : named;
    const [only] = found;
    if (only !== undefined && found.length === 1) return only.id;
    const said = `${nameOf.get(provider) ?? ''} → ${nameOf.get(customer) ?? ''}${line.service === '' ? '' : `: ${line.service}`}`;
    if (only !== undefined) {
      return refuse(`ambiguous ${place} ${wanted}`, line.row, () => ({
        code: 'import-service-ambiguous',
        service: said,
        count: found.length,
      }));
    }
    if (otherwise === 'skip') return SKIP;
    const isNew = otherwise === 'new' || newIds.has(provider) || newIds.has(customer);
    if (!isNew) {
      return refuse(`service ${place} ${wanted}`, line.row, (count) => ({
        code: 'import-service-unknown',
        service: said,
        count,
      }));
    }
    const made = { id: ids('service'), provider, customer, name: line.service };
    newServices.push(made);
    push(between, place, { ...made, translations: {} });
    return made.id;
  };

  return {
    /** What the row is about, or why it is passed over. */
    resolve(line: RatingLine): Resolved | Passed {
      const provider = end(line.provider, heads.provider, line.row);
      const customer = end(line.customer, heads.customer, line.row);
      if (provider === FAULT || customer === FAULT) return FAULT;
      if (typeof provider === 'object' || typeof customer === 'object') return SKIP;
      if (provider === customer) {
        return refuse(`self ${line.row}`, line.row, () => ({ code: 'import-self-service', name: line.provider }));
      }
      const service = serviceOf(line, provider, customer);
      return typeof service === 'object' ? service : { service, provider, customer };
    },
    made: () => ({ departments: [...newDepartments.values()], services: newServices }),
    faults: (): readonly RatingRowFault[] =>
      [...refused.values()].map(({ row, count, problem }) => ({ ...problem(count), row })),
    unknown: (): readonly UnknownDepartment[] =>
      [...unknown].map(([key, one]) => ({
        ...one,
        like: departments
          .filter((row) => nameKeys(row).some((name) => name.includes(key) || key.includes(name)))
          .map(({ id }) => id),
      })),
  };
}

const SHOWN_NAMES = 8;

function push<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
