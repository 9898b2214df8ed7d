import type { RowFault, RowProblem, Sheet } from './fault.ts';
import type { Table } from './table.ts';

/** Reads each row that has as many cells as the header; gives the rows that are refused, in order. */
export function readRows(
  table: Table,
  sheet: Sheet,
  read: (cells: readonly string[], row: number) => RowProblem | undefined,
): readonly RowFault[] {
  const expected = table.columns.length;
  const errors: RowFault[] = [];
  for (const { row, cells } of table.rows) {
    const found = cells.length;
    const problem: RowProblem | undefined =
      found === expected ? read(cells, row) : { code: 'import-field-count', expected, found };
    if (problem !== undefined) errors.push({ ...problem, sheet, row });
  }
  if (table.brokenAt !== undefined) errors.push({ code: 'import-quote-open', sheet, row: table.brokenAt });
  return errors;
}
