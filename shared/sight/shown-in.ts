import type { Report } from '#shared/analysis/report.ts';
import { standingFindings } from '#shared/analysis/set-aside.ts';
import type { Department, DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { ANY_FINDING, asksNothing, type Focus, type MapFilter, NO_DIVISION } from '#shared/model/map-filter.ts';
import type { Service, ServiceId } from '#shared/model/service.ts';
import { rankOf } from '#shared/search/match.ts';
import { searchableNames } from './searchable-names.ts';

/** What filter and focus let through. */
export interface Shown {
  readonly departments: ReadonlySet<DepartmentId>;
  readonly services: ReadonlySet<ServiceId>;
}

export interface ShownInput {
  readonly content: MapContent;
  readonly report: Report | undefined;
  readonly filter: MapFilter;
  readonly focus: Focus | undefined;
  /** Is let through whatever is asked, so that nothing is picked that nobody sees. */
  readonly selection: Shown;
  /** The finding that lights up, which is let through as well. */
  readonly litFinding: string | undefined;
}

/** What is let through; undefined: everything. Departments and divisions that are not on the map ask for nothing. */
export function shownIn({ content, report, filter, focus, selection, litFinding }: ShownInput): Shown | undefined {
  const roots = (focus?.departments ?? []).filter((id) => content.departments.has(id));
  const divisions = filter.divisions.filter((id) => id === NO_DIVISION || content.divisions.has(id));
  const asked = { ...filter, divisions };
  if (asksNothing(asked) && roots.length === 0) return undefined;
  const services = [...content.services.values()].filter(({ weight }) => weight >= (filter.weight ?? 0));
  const near = focus && roots.length > 0 ? among(around(services, { ...focus, departments: roots })) : undefined;
  const weighty = filter.weight === undefined ? undefined : among(endsOf(services));
  const tests = [inDivisions(asked), underFinding(content, report, asked), answering(services, asked), near, weighty];
  const departments = new Set<DepartmentId>();
  for (const row of content.departments.values()) {
    if (tests.every((test) => test === undefined || test(row))) departments.add(row.id);
  }
  const lit = report?.findings.find(({ key }) => key === litFinding);
  const kept = new Set<ServiceId>([...selection.services, ...(lit?.services ?? [])]);
  for (const id of [...selection.departments, ...(lit?.departments ?? [])]) departments.add(id);
  for (const id of kept) {
    const row = content.services.get(id);
    if (row !== undefined) departments.add(row.provider).add(row.customer);
  }
  for (const { id, provider, customer } of services) {
    if (departments.has(provider) && departments.has(customer)) kept.add(id);
  }
  return { departments, services: kept };
}

type Test = ((row: Department) => boolean) | undefined;

const among =
  (ids: ReadonlySet<DepartmentId>) =>
  (row: Department): boolean =>
    ids.has(row.id);

function inDivisions({ divisions }: MapFilter): Test {
  if (divisions.length === 0) return undefined;
  const wanted = new Set<string>(divisions);
  return (row) => wanted.has(row.division ?? NO_DIVISION);
}

function underFinding(content: MapContent, report: Report | undefined, { finding }: MapFilter): Test {
  if (finding === undefined) return undefined;
  const standing = standingFindings(content, report);
  const wanted = standing.filter(({ id }) => finding === ANY_FINDING || finding === id);
  return among(new Set(wanted.flatMap(({ departments }) => departments)));
}

function answering(services: readonly Service[], { text }: MapFilter): Test {
  if (text.trim() === '') return undefined;
  const answers = (row: Department | Service): boolean =>
    searchableNames(row).some((name) => rankOf(name, text) !== undefined);
  const byService = endsOf(services.filter(answers));
  return (row) => byService.has(row.id) || answers(row);
}

const endsOf = (services: readonly Service[]): Set<DepartmentId> =>
  new Set(services.flatMap(({ provider, customer }) => [provider, customer]));

/** The departments in focus and those that many steps away. */
function around(services: readonly Service[], { departments, steps, way }: Focus): Set<DepartmentId> {
  const reached = new Set(departments);
  for (let step = 0; step < steps; step++) {
    const before = new Set(reached);
    for (const { provider, customer } of services) {
      if (way !== 'providers' && before.has(provider)) reached.add(customer);
      if (way !== 'customers' && before.has(customer)) reached.add(provider);
    }
  }
  return reached;
}

/** The part of a map that is let through. */
export function only(content: MapContent, shown: Shown): MapContent {
  return {
    ...content,
    departments: new Map([...content.departments].filter(([id]) => shown.departments.has(id))),
    services: new Map([...content.services].filter(([id]) => shown.services.has(id))),
  };
}
