import { NO_EXTRA } from '#shared/kernel/json.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { checkName } from '#shared/model/named.ts';
import type { RaterId } from '#shared/model/rater.ts';
import { defineEdit } from './edit.ts';
import { putRow } from './rows.ts';

export interface AddRater {
  readonly id: RaterId;
  readonly department: DepartmentId;
  readonly name: string;
  readonly head?: boolean;
}

/** Adds somebody who rates services for a department. */
export const addRater = defineEdit({
  id: 'add-rater',
  run(engagement, { id, department, name: text, head = false }: AddRater) {
    if (engagement.raters.has(id)) return err({ code: 'id-taken' });
    if (!engagement.departments.has(department)) return err({ code: 'no-such-department' });
    const name = checkName(text);
    if (!name.ok) return name;
    const key = nameKey(name.value);
    for (const row of engagement.raters.values()) {
      if (row.department === department && nameKey(row.name) === key) {
        return err({ code: 'rater-taken', name: name.value });
      }
    }
    return ok(putRow(engagement, 'raters', { id, department, name: name.value, head, extra: NO_EXTRA }));
  },
});
