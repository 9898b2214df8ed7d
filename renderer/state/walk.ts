import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { App } from './app.ts';

/** Along services to internal customers, or against them to providers. */
export type Way = 'customers' | 'providers';

/** One stands at a partner of `from`; more presses go round the other partners of `from` the same way. */
export interface Walk {
  readonly from: DepartmentId;
  readonly way: Way;
  readonly at: DepartmentId;
}

/** Where each window's walk stands. It is over as soon as something else is selected. */
const WALKS = new WeakMap<App, Walk>();
export const walkOf = (app: App): Walk | undefined => WALKS.get(app);
export const keepWalk = (app: App, walk: Walk | undefined): void => {
  if (walk === undefined) WALKS.delete(app);
  else WALKS.set(app, walk);
};

/** The partners of a department one way, those it is tied to most first. */
export function partnersOf({ services }: MapContent, department: DepartmentId, way: Way): readonly DepartmentId[] {
  const ties = new Map<DepartmentId, number>();
  for (const row of services.values()) {
    const [own, other] = way === 'customers' ? [row.provider, row.customer] : [row.customer, row.provider];
    if (own === department) ties.set(other, (ties.get(other) ?? 0) + row.weight);
  }
  return [...ties].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1)).map(([id]) => id);
}

/**
 * One step from `current`: the first partner that way, or from where a walk of the same way stands the next of its partners.
 * Undefined where there is none.
 */
export function walkOn(
  content: MapContent,
  current: DepartmentId,
  way: Way,
  step: 1 | -1,
  walk: Walk | undefined,
): Walk | undefined {
  const goesOn = walk !== undefined && walk.at === current && walk.way === way;
  const from = goesOn ? walk.from : current;
  const partners = partnersOf(content, from, way);
  const place = goesOn ? partners.indexOf(current) + step : step === 1 ? 0 : -1;
  const at = partners.at(place % Math.max(1, partners.length));
  return at === undefined ? undefined : { from, way, at };
}

/** The department with the most partners; of several the first by id. */
export function mostConnected(content: MapContent): DepartmentId | undefined {
  const partners = new Map<DepartmentId, Set<DepartmentId>>(
    [...content.departments.keys()].map((id) => [id, new Set()]),
  );
  for (const { provider, customer } of content.services.values()) {
    partners.get(provider)?.add(customer);
    partners.get(customer)?.add(provider);
  }
  let best: DepartmentId | undefined;
  for (const [id, { size }] of partners) if (best === undefined || size > (partners.get(best)?.size ?? 0)) best = id;
  return best;
}
