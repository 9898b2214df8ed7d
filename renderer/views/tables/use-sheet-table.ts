import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { useT } from '#renderer/state/use-t.ts';
import { rankOf, type Searchable, searchable } from '#shared/search/match.ts';
import { collatorOf, type Sheet, type SheetRow } from './sheet.ts';

const FEATURES = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
});

const prepared = new WeakMap<SheetRow, Searchable>();

/** All that a row shows, prepared once for each row. */
function searched(row: SheetRow): Searchable {
  const known = prepared.get(row) ?? searchable(Object.values(row.texts).join(' '));
  prepared.set(row, known);
  return known;
}

export interface SheetTable {
  /** Filtered and sorted. */
  readonly rows: readonly SheetRow[];
  readonly sortedBy: string;
  readonly descending: boolean;
  /** Sorts by a column; by the one that it is sorted by already, the other way round. */
  readonly sortBy: (column: string) => void;
}

/** The rows of a sheet in their order, without those that do not answer to the query. */
export function useSheetTable(sheet: Sheet, query: string): SheetTable {
  const t = useT();
  const [first] = sheet.columns;
  const [sorting, setSorting] = useState<SortingState>([{ id: first?.id ?? '', desc: false }]);
  const columns = useMemo(() => {
    const { compare } = collatorOf(t);
    return sheet.columns.map(({ id, label }) => ({
      id,
      header: label,
      accessorFn: (row: SheetRow) => row.values[id],
      sortUndefined: 'last' as const,
      sortFn: (a: { original: SheetRow }, b: { original: SheetRow }) => {
        const [left, right] = [a.original.values[id], b.original.values[id]];
        return typeof left === 'number' && typeof right === 'number'
          ? left - right
          : compare(String(left ?? ''), String(right ?? ''));
      },
    }));
  }, [sheet.columns, t]);
  const table = useTable({
    features: FEATURES,
    columns,
    data: sheet.rows,
    getRowId: (row) => row.id,
    state: { sorting, globalFilter: query },
    onSortingChange: setSorting,
    enableSortingRemoval: false,
    sortDescFirst: false,
    // A row is looked at whole, and so once: words may stand in different cells.
    getColumnCanGlobalFilter: (column) => column.id === first?.id,
    globalFilterFn: (row, _column, sought: string) => rankOf(searched(row.original), sought) !== undefined,
  });
  const rows = table.getRowModel().rows.map((row) => row.original);
  const [by] = sorting;
  return {
    rows,
    sortedBy: by?.id ?? '',
    descending: by?.desc ?? false,
    sortBy: (id) => table.getColumn(id)?.toggleSorting(),
  };
}
