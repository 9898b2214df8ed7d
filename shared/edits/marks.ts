import type { DepartmentId } from '#shared/model/department.ts';
import { type Mark, type MarkId, subjectKey } from '#shared/model/mark.ts';

type Marks = ReadonlyMap<MarkId, Mark>;

/** The marks without those about any of these departments. */
export function marksWithout(marks: Marks, gone: ReadonlySet<DepartmentId>): Marks {
  const kept = [...marks].filter(([, { departments }]) => !departments.some((id) => gone.has(id)));
  return kept.length === marks.size ? marks : new Map(kept);
}

/**
 * The marks with `kept` in the place of departments that become one with it. Of a pair that is one department now there is nothing
 * to say; where two marks come to be about the same, that of the one that stays holds.
 */
export function marksRedirected(marks: Marks, gone: ReadonlySet<DepartmentId>, kept: DepartmentId): Marks {
  const stays = ({ departments }: Mark): boolean => !departments.some((id) => gone.has(id));
  const known = new Set([...marks.values()].filter(stays).map(subjectKey));
  const after = new Map(marks);
  for (const [id, mark] of marks) {
    if (stays(mark)) continue;
    const departments = [...new Set(mark.departments.map((one) => (gone.has(one) ? kept : one)))];
    const next: Mark = { ...mark, departments };
    const key = subjectKey(next);
    if (known.has(key) || (departments.length === 1 && mark.departments.length > 1)) after.delete(id);
    else after.set(id, next);
    known.add(key);
  }
  return after;
}
