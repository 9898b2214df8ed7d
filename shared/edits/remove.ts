import { err, ok } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { actionsOn } from './actions.ts';
import { defineEdit } from './edit.ts';
import { marksWithout } from './marks.ts';
import { ratingsOn } from './ratings.ts';
import { teamsWithout } from './teams.ts';

export interface Remove {
  readonly departments?: Iterable<DepartmentId>;
  readonly services?: Iterable<ServiceId>;
}

/**
 * Takes departments, with every service from or to them and every mark about them, and services off their map; raters go with
 * their department, ratings with their service. Actions stay.
 */
export const remove = defineEdit({
  id: 'remove',
  run(engagement, input: Remove) {
    const gone = new Set(input.departments);
    const lost = new Set(input.services);
    for (const id of gone) if (!engagement.departments.has(id)) return err({ code: 'no-such-department' });
    for (const id of lost) if (!engagement.services.has(id)) return err({ code: 'no-such-service' });
    if (gone.size === 0 && lost.size === 0) return ok(engagement);
    const kept = [...engagement.services].filter(
      ([id, row]) => !lost.has(id) && !gone.has(row.provider) && !gone.has(row.customer),
    );
    const departments =
      gone.size === 0 ? engagement.departments : new Map([...engagement.departments].filter(([id]) => !gone.has(id)));
    const services = kept.length === engagement.services.size ? engagement.services : new Map(kept);
    return ok({
      ...engagement,
      departments,
      services,
      marks: marksWithout(engagement.marks, gone),
      teams: teamsWithout(engagement.teams, gone),
      actions: actionsOn(engagement.actions, { departments, services }),
      ...ratingsOn(engagement, { departments, services }),
    });
  },
});
