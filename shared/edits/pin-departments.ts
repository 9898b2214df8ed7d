import { ok } from '#shared/kernel/result.ts';
import type { Department, DepartmentId } from '#shared/model/department.ts';
import { defineEdit } from './edit.ts';
import { departmentsOf } from './rows.ts';

export interface PinDepartments {
  readonly departments: Iterable<DepartmentId>;
  /** Whether layouts leave them where they are. */
  readonly pinned: boolean;
}

export const pinDepartments = defineEdit({
  id: 'pin-departments',
  run(engagement, input: PinDepartments) {
    const rows = departmentsOf(engagement, input.departments);
    if (!rows.ok) return rows;
    const departments = new Map<DepartmentId, Department>(engagement.departments);
    let changed = false;
    for (const row of rows.value) {
      if ((row.pinned ?? false) === input.pinned) continue;
      const { pinned: _, ...loose } = row;
      departments.set(row.id, input.pinned ? { ...loose, pinned: true } : loose);
      changed = true;
    }
    return ok(changed ? { ...engagement, departments } : engagement);
  },
});
