import { err, ok } from '#shared/kernel/result.ts';
import type { Department, DepartmentId } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import { defineEdit } from './edit.ts';
import { departmentsOf } from './rows.ts';

export interface AssignDivision {
  readonly departments: Iterable<DepartmentId>;
  /** Left out: in no division. */
  readonly division?: DivisionId;
}

export const assignDivision = defineEdit({
  id: 'assign-division',
  run(engagement, input: AssignDivision) {
    const rows = departmentsOf(engagement, input.departments);
    if (!rows.ok) return rows;
    const target = input.division === undefined ? undefined : engagement.divisions.get(input.division);
    if (input.division !== undefined && target === undefined) return err({ code: 'no-such-division' });
    const departments = new Map<DepartmentId, Department>(engagement.departments);
    let changed = false;
    for (const row of rows.value) {
      if (target !== undefined && target.map !== row.map) return err({ code: 'different-maps' });
      if (row.division === input.division) continue;
      const { division: _, ...rest } = row;
      departments.set(row.id, input.division === undefined ? rest : { ...rest, division: input.division });
      changed = true;
    }
    return ok(changed ? { ...engagement, departments } : engagement);
  },
});
