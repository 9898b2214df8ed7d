import { err, ok, type Result } from '#shared/kernel/result.ts';
import { nameKey } from '#shared/kernel/text.ts';
import { readAmount, readName, readOptionalName, readParty } from './cells.ts';
import { type Columns, findColumns, NODE_COLUMNS, shownColumns } from './columns.ts';
import type { DraftDepartment, DraftDivision } from './draft.ts';
import type { CellFault, RowFault, TableFault } from './fault.ts';
import { readRows } from './rows.ts';
import type { Table } from './table.ts';

export interface NodeRows {
  readonly departments: readonly DraftDepartment[];
  readonly divisions: readonly DraftDivision[];
  readonly errors: readonly RowFault[];
  readonly unused: readonly string[];
}

type Role = keyof typeof NODE_COLUMNS;

interface Cells {
  readonly key: string;
  readonly name: string;
  readonly division: string;
  readonly rest: Pick<DraftDepartment, 'party' | 'headcount' | 'capacity'>;
}

function readCells(cells: readonly string[], at: Columns<Role>['at']): Result<Cells, CellFault> {
  const cell = (role: Role): string => cells[at[role] ?? -1] ?? '';
  const keyRole = at.id === undefined ? 'name' : 'id';
  const key = readName(cell(keyRole), keyRole);
  if (!key.ok) return key;
  const name = at.name === undefined ? key : readName(cell('name'), 'name');
  if (!name.ok) return name;
  const division = readOptionalName(cell('division'), 'division');
  if (!division.ok) return division;
  const headcount = readAmount(cell('headcount'), 'headcount');
  if (!headcount.ok) return headcount;
  const capacity = readAmount(cell('capacity'), 'capacity');
  if (!capacity.ok) return capacity;
  const party = readParty(cell('party'));
  if (!party.ok) return party;
  return ok({
    key: nameKey(key.value),
    name: name.value,
    division: division.value,
    rest: {
      party: party.value,
      ...(headcount.value === undefined ? {} : { headcount: headcount.value }),
      ...(capacity.value === undefined ? {} : { capacity: capacity.value }),
    },
  });
}

/** Departments from a table of their own. With an `id` column the services name them by it, else by their name. */
export function readNodes(table: Table): Result<NodeRows, TableFault> {
  const columns = findColumns(table.columns, NODE_COLUMNS);
  if (!columns.ok) return columns;
  const { at, unused } = columns.value;
  if (at.id === undefined && at.name === undefined) {
    return err({ code: 'import-column-missing', column: 'name', found: shownColumns(table.columns) });
  }
  const departments = new Map<string, DraftDepartment>();
  const rowOfName = new Map<string, number>();
  const divisions = new Map<string, DraftDivision>();
  const errors = readRows(table, 'nodes', (cells, row) => {
    const read = readCells(cells, at);
    if (!read.ok) return read.failure;
    const { key, name, division, rest } = read.value;
    const first = departments.get(key)?.row ?? rowOfName.get(nameKey(name));
    if (first !== undefined) return { code: 'import-duplicate-department', name, first };
    rowOfName.set(nameKey(name), row);
    const home = nameKey(division);
    if (division !== '' && !divisions.has(home)) divisions.set(home, { key: home, name: division, row });
    const member = division === '' ? {} : { division: home };
    departments.set(key, { key, name, ...rest, ...member, sheet: 'nodes', row });
    return undefined;
  });
  return ok({ departments: [...departments.values()], divisions: [...divisions.values()], errors, unused });
}
