import { err, ok, type Result } from '#shared/kernel/result.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { Department, DepartmentId } from '#shared/model/department.ts';
import type { Engagement, RowOf, TableName } from '#shared/model/engagement.ts';
import { checkName, type Named, type NameFault, nameKeys } from '#shared/model/named.ts';
import type { EditFault } from './fault.ts';

/** The engagement with one row of a table put in or replaced. */
export function putRow<Name extends TableName>(
  engagement: Engagement,
  name: Name,
  row: RowOf<Name> & { readonly id: string },
): Engagement {
  const rows = engagement[name] as ReadonlyMap<string, unknown>;
  return { ...engagement, [name]: new Map(rows).set(row.id, row) };
}

interface NamedOnMap extends Named {
  readonly id: string;
  readonly map: string;
}

/** The cleaned name, if no other of these rows on the same map answers to it. */
export function checkFreeName(
  rows: Iterable<NamedOnMap>,
  map: string,
  text: string,
  except?: string,
): Result<string, NameFault | Extract<EditFault, { code: 'name-taken' }>> {
  const checked = checkName(text);
  if (!checked.ok) return checked;
  const key = nameKey(checked.value);
  for (const row of rows) {
    if (row.map === map && row.id !== except && nameKeys(row).includes(key)) {
      return err({ code: 'name-taken', name: checked.value });
    }
  }
  return ok(checked.value);
}

/** The department on this map that answers to the name in any language. */
export function departmentNamed(engagement: Engagement, map: string, name: string): Department | undefined {
  const key = nameKey(name);
  for (const row of engagement.departments.values()) {
    if (row.map === map && nameKeys(row).includes(key)) return row;
  }
  return undefined;
}

/** The departments with these ids, or the refusal. */
export function departmentsOf(
  engagement: Engagement,
  ids: Iterable<DepartmentId>,
): Result<readonly Department[], EditFault> {
  const found: Department[] = [];
  for (const id of ids) {
    const row = engagement.departments.get(id);
    if (row === undefined) return err({ code: 'no-such-department' });
    found.push(row);
  }
  return ok(found);
}
