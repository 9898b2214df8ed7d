import { err, ok } from '#shared/kernel/result.ts';
import type { DivisionId } from '#shared/model/division.ts';
import { defineEdit } from './edit.ts';

export interface RemoveDivision {
  readonly division: DivisionId;
}

/** Takes a division away; its departments stay, in no division. */
export const removeDivision = defineEdit({
  id: 'remove-division',
  run(engagement, input: RemoveDivision) {
    if (!engagement.divisions.has(input.division)) return err({ code: 'no-such-division' });
    const departments = new Map(engagement.departments);
    for (const [id, row] of departments) {
      if (row.division !== input.division) continue;
      const { division: _, ...rest } = row;
      departments.set(id, rest);
    }
    const divisions = new Map(engagement.divisions);
    divisions.delete(input.division);
    return ok({ ...engagement, departments, divisions });
  },
});
