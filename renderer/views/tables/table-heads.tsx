import { ArrowDown, ArrowUp } from 'lucide-react';
import type { SheetColumn } from './sheet.ts';
import type { SheetTable } from './use-sheet-table.ts';

/** The names of the columns; one sorts by it. The keyboard sorts from the bar above. */
export function TableHeads({
  columns,
  table,
}: {
  readonly columns: readonly SheetColumn[];
  readonly table: SheetTable;
}) {
  const Arrow = table.descending ? ArrowDown : ArrowUp;
  return (
    <div className="sheet-heads" role="row" aria-rowindex={1}>
      {columns.map(({ id, label, width, kind }, at) => {
        const sorted = table.sortedBy === id;
        return (
          <div
            key={id}
            className="sheet-head"
            role="columnheader"
            aria-colindex={at + 1}
            aria-sort={sorted ? (table.descending ? 'descending' : 'ascending') : 'none'}
            data-kind={kind}
            style={{ width }}
          >
            <button type="button" tabIndex={-1} title={label} onClick={() => table.sortBy(id)}>
              <span>{label}</span>
              {sorted && <Arrow size={13} aria-hidden="true" />}
            </button>
          </div>
        );
      })}
    </div>
  );
}
