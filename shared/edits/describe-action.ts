import type { Language } from '#shared/kernel/language.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { type ActionFields, type ActionId, checkActionFields } from '#shared/model/action.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { checkName, nameIn, renamedIn } from '#shared/model/named.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { checkTargets, sameTargets } from './actions.ts';
import { defineEdit } from './edit.ts';
import { putRow } from './rows.ts';

export interface DescribeAction extends Partial<ActionFields> {
  readonly action: ActionId;
  /** In which the reader sees the name that is being replaced. */
  readonly language: Language;
  readonly name?: string;
  /** All of them. */
  readonly departments?: Iterable<DepartmentId>;
  /** All of them. */
  readonly services?: Iterable<ServiceId>;
}

/** Sets what an action is called, says and is about. Fields left out stay. */
export const describeAction = defineEdit({
  id: 'describe-action',
  run(engagement, { action, language, name: text, departments, services, ...input }: DescribeAction) {
    const row = engagement.actions.get(action);
    if (row === undefined) return err({ code: 'no-such-action' });
    const shown = nameIn(row, language);
    const name = checkName(text ?? shown);
    if (!name.ok) return name;
    const { strategy, status, owner, dueDate, remeasureDate, before, after, notes } = row;
    const old: ActionFields = { strategy, status, owner, dueDate, remeasureDate, before, after, notes };
    const fields = checkActionFields({ ...old, ...input });
    if (!fields.ok) return fields;
    const about = checkTargets(engagement, departments ?? row.departments, services ?? row.services);
    if (!about.ok) return about;
    const names = Object.keys(old) as (keyof ActionFields)[];
    const same = names.every((field) => fields.value[field] === old[field]) && sameTargets(row, about.value);
    if (same && name.value === shown) return ok(engagement);
    const renamed = name.value === shown ? row : renamedIn(row, language, name.value);
    return ok(putRow(engagement, 'actions', { ...renamed, ...fields.value, ...about.value }));
  },
});
