import type { DepartmentId } from '#shared/model/department.ts';
import type { Engagement, Tables } from '#shared/model/engagement.ts';

type Rows = Pick<Tables, 'departments' | 'services'>;

/** The raters and ratings that still have their department and their service, once others are gone. */
export function ratingsOn(
  { raters, ratings }: Engagement,
  { departments, services }: Rows,
): Pick<Tables, 'raters' | 'ratings'> {
  const there = [...raters].filter(([, { department }]) => departments.has(department));
  const kept = there.length === raters.size ? raters : new Map(there);
  const said = [...ratings].filter(([, row]) => kept.has(row.rater) && services.has(row.service));
  return { raters: kept, ratings: said.length === ratings.size ? ratings : new Map(said) };
}

/** The raters of departments that become one, in the one that stays. */
export function ratersRedirected(
  raters: Tables['raters'],
  gone: ReadonlySet<DepartmentId>,
  kept: DepartmentId,
): Tables['raters'] {
  const moved = [...raters.values()].filter(({ department }) => gone.has(department));
  if (moved.length === 0) return raters;
  return new Map([...raters, ...moved.map((row) => [row.id, { ...row, department: kept }] as const)]);
}
