import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Action, ActionFields } from '#shared/model/action.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { Engagement, Tables } from '#shared/model/engagement.ts';
import type { ServiceId } from '#shared/model/service.ts';
import type { EditFault } from './fault.ts';

/** Whom and what an action is about. */
export type Targets = Pick<Action, 'departments' | 'services'>;

/** Says of an action nothing yet but its name and strategy. */
export const BLANK_FIELDS: Omit<ActionFields, 'strategy'> = {
  status: 'open',
  owner: '',
  dueDate: '',
  remeasureDate: '',
  before: '',
  after: '',
  notes: '',
};

/** Each department and service once, if all are there. */
export function checkTargets(
  engagement: Engagement,
  departments: Iterable<DepartmentId>,
  services: Iterable<ServiceId>,
): Result<Targets, EditFault> {
  const about = { departments: [...new Set(departments)], services: [...new Set(services)] };
  if (!about.departments.every((id) => engagement.departments.has(id))) return err({ code: 'no-such-department' });
  if (!about.services.every((id) => engagement.services.has(id))) return err({ code: 'no-such-service' });
  return ok(about);
}

/** The actions without what they were about and is gone, or with `kept` in the place of departments that become one with it. */
export function actionsOn(
  actions: Tables['actions'],
  { departments, services }: Pick<Tables, 'departments' | 'services'>,
  kept?: { readonly gone: ReadonlySet<DepartmentId>; readonly into: DepartmentId },
): Tables['actions'] {
  const after = new Map(actions);
  let touched = false;
  for (const row of actions.values()) {
    const about = {
      departments: [...new Set(row.departments.map((id) => (kept?.gone.has(id) === true ? kept.into : id)))].filter(
        (id) => departments.has(id),
      ),
      services: row.services.filter((id) => services.has(id)),
    };
    if (sameTargets(row, about)) continue;
    touched = true;
    after.set(row.id, { ...row, ...about });
  }
  return touched ? after : actions;
}

export const sameTargets = (a: Targets, b: Targets): boolean =>
  a.departments.join(' ') === b.departments.join(' ') && a.services.join(' ') === b.services.join(' ');
