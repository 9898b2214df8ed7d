import { err, ok } from '#shared/kernel/result.ts';
import type { Department, DepartmentId, Party } from '#shared/model/department.ts';
import { checkText } from '#shared/model/limits.ts';
import { defineEdit } from './edit.ts';
import { putRow } from './rows.ts';

export interface DescribeDepartment {
  readonly department: DepartmentId;
  readonly party?: Party;
  readonly notes?: string;
  /** `null` takes the number away. */
  readonly headcount?: number | null;
  readonly capacity?: number | null;
}

const bad = (amount: number | null | undefined): boolean => amount != null && !(Number.isFinite(amount) && amount > 0);

/** Sets what is recorded about a department besides its name, place and division. Fields left out stay. */
export const describeDepartment = defineEdit({
  id: 'describe-department',
  run(engagement, input: DescribeDepartment) {
    const row = engagement.departments.get(input.department);
    if (row === undefined) return err({ code: 'no-such-department' });
    if (bad(input.headcount) || bad(input.capacity)) return err({ code: 'amount-not-positive' });
    const notes = input.notes === undefined ? ok(row.notes) : checkText(input.notes);
    if (!notes.ok) return notes;
    const { headcount, capacity, ...rest } = row;
    const people = input.headcount === undefined ? headcount : (input.headcount ?? undefined);
    const carries = input.capacity === undefined ? capacity : (input.capacity ?? undefined);
    const next: Department = {
      ...rest,
      party: input.party ?? row.party,
      notes: notes.value,
      ...(people === undefined ? {} : { headcount: people }),
      ...(carries === undefined ? {} : { capacity: carries }),
    };
    const same = next.party === row.party && next.notes === row.notes && people === headcount && carries === capacity;
    return ok(same ? engagement : putRow(engagement, 'departments', next));
  },
});
