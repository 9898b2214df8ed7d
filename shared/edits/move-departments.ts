import { err, ok } from '#shared/kernel/result.ts';
import type { Department, DepartmentId, Point } from '#shared/model/department.ts';
import { defineEdit } from './edit.ts';

export interface MoveDepartments {
  /** The new centres. */
  readonly positions: ReadonlyMap<DepartmentId, Point>;
}

/** Puts departments elsewhere on their map: a drag, a nudge or a layout, one step each. */
export const moveDepartments = defineEdit({
  id: 'move-departments',
  run(engagement, input: MoveDepartments) {
    const departments = new Map<DepartmentId, Department>(engagement.departments);
    let changed = false;
    for (const [id, position] of input.positions) {
      const row = departments.get(id);
      if (row === undefined) return err({ code: 'no-such-department' });
      if (!Number.isFinite(position.x) || !Number.isFinite(position.y)) return err({ code: 'position-not-a-number' });
      if (row.position?.x === position.x && row.position.y === position.y) continue;
      departments.set(id, { ...row, position });
      changed = true;
    }
    return ok(changed ? { ...engagement, departments } : engagement);
  },
});
