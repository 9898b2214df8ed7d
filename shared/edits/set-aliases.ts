import type { Language } from '#shared/kernel/language.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { checkOptionalName, nameIn, withAliases } from '#shared/model/named.ts';
import { defineEdit } from './edit.ts';
import { putRow, rowNamed } from './rows.ts';

export interface SetAliases {
  readonly department: DepartmentId;
  /** All of them; blank and repeated ones are passed over. */
  readonly aliases: readonly string[];
  /** In which the refusal names another department. */
  readonly language: Language;
}

/** Says what else a department is called. No other department of the map may answer to any of it. */
export const setAliases = defineEdit({
  id: 'set-aliases',
  run(engagement, input: SetAliases) {
    const row = engagement.departments.get(input.department);
    if (row === undefined) return err({ code: 'no-such-department' });
    const aliases: string[] = [];
    for (const text of input.aliases) {
      const alias = checkOptionalName(text);
      if (!alias.ok) return alias;
      const other = rowNamed(engagement.departments.values(), row.map, alias.value, row.id);
      if (other !== undefined)
        return err({ code: 'alias-taken', alias: alias.value, name: nameIn(other, input.language) });
      aliases.push(alias.value);
    }
    const next = withAliases(row, aliases);
    const [before, after] = [row.aliases ?? [], next.aliases ?? []];
    const same = before.length === after.length && before.every((alias, at) => alias === after[at]);
    return ok(same ? engagement : putRow(engagement, 'departments', next));
  },
});
