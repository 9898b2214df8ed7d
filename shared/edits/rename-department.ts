import type { Language } from '#shared/kernel/language.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { nameIn, renamedIn, withAliases } from '#shared/model/named.ts';
import { defineEdit } from './edit.ts';
import { checkFreeName, putRow } from './rows.ts';

export interface RenameDepartment {
  readonly department: DepartmentId;
  readonly name: string;
  /** The language in which the reader sees the name that is being replaced. */
  readonly language: Language;
}

/** An alias that becomes the name is no alias any more. */
export const renameDepartment = defineEdit({
  id: 'rename-department',
  run(engagement, input: RenameDepartment) {
    const row = engagement.departments.get(input.department);
    if (row === undefined) return err({ code: 'no-such-department' });
    const name = checkFreeName(engagement.departments.values(), row.map, input.name, row.id, input.language);
    if (!name.ok) return name;
    if (name.value === nameIn(row, input.language)) return ok(engagement);
    const renamed = renamedIn(row, input.language, name.value);
    return ok(putRow(engagement, 'departments', withAliases(renamed, row.aliases ?? [])));
  },
});
