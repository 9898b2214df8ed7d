import type { DepartmentId } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { ServiceId } from '#shared/model/service.ts';

/** What is selected, in every view alike. */
export interface Selection {
  readonly departments: ReadonlySet<DepartmentId>;
  readonly services: ReadonlySet<ServiceId>;
}

export const NOTHING: Selection = { departments: new Set(), services: new Set() };

export const selectDepartments = (ids: Iterable<DepartmentId>): Selection => ({
  ...NOTHING,
  departments: new Set(ids),
});
export const selectServices = (ids: Iterable<ServiceId>): Selection => ({ ...NOTHING, services: new Set(ids) });

export const selectionSize = ({ departments, services }: Selection): number => departments.size + services.size;

/** The selection without what the engagement no longer has; the same value where nothing is gone. */
export function stillThere(selection: Selection, engagement: Engagement): Selection {
  const departments = [...selection.departments].filter((id) => engagement.departments.has(id));
  const services = [...selection.services].filter((id) => engagement.services.has(id));
  const whole = departments.length === selection.departments.size && services.length === selection.services.size;
  return whole ? selection : { departments: new Set(departments), services: new Set(services) };
}

/** Two selections of the same things. */
export function sameSelection(a: Selection, b: Selection): boolean {
  return sameSet(a.departments, b.departments) && sameSet(a.services, b.services);
}

function sameSet<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}

/** The selection with the departments at the other end of their services, and with both ends of selected services. */
export function linkedTo(
  { services: rows }: Pick<Engagement, 'services'>,
  { departments, services }: Selection,
): Selection {
  const wider = new Set(departments);
  for (const row of rows.values()) {
    if (services.has(row.id) || departments.has(row.provider) || departments.has(row.customer)) {
      wider.add(row.provider).add(row.customer);
    }
  }
  return { departments: wider, services };
}
