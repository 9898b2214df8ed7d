import type { Language } from '#shared/kernel/language.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { Department, DepartmentId } from '#shared/model/department.ts';
import type { Engagement, RowOf, TableName } from '#shared/model/engagement.ts';
import { type Called, checkName, type NameFault, nameIn, nameKeys, ownNameKeys } from '#shared/model/named.ts';
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

interface NamedOnMap extends Called {
  readonly id: string;
  readonly map: string;
}

/** The cleaned name, if no other of these rows on the same map answers to it. A refusal names that row in `language`. */
export function checkFreeName(
  rows: Iterable<NamedOnMap>,
  map: string,
  text: string,
  except?: string,
  language?: Language,
): Result<string, NameFault | Extract<EditFault, { code: 'name-taken' | 'alias-taken' }>> {
  const checked = checkName(text);
  if (!checked.ok) return checked;
  const owner = rowNamed(rows, map, checked.value, except);
  if (owner === undefined) return checked;
  return ownNameKeys(owner).includes(nameKey(checked.value))
    ? err({ code: 'name-taken', name: checked.value })
    : err({
        code: 'alias-taken',
        alias: checked.value,
        name: language === undefined ? owner.name : nameIn(owner, language),
      });
}

/** The row on this map that answers to the name, by an alias or in any language. */
export function rowNamed<Row extends NamedOnMap>(
  rows: Iterable<Row>,
  map: string,
  name: string,
  except?: string,
): Row | undefined {
  const key = nameKey(name);
  for (const row of rows) {
    if (row.map === map && row.id !== except && nameKeys(row).includes(key)) return row;
  }
  return undefined;
}

export const departmentNamed = ({ departments }: Engagement, map: string, name: string): Department | undefined =>
  rowNamed(departments.values(), map, name);

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
