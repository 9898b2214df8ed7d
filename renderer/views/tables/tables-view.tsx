import { useMemo, useState } from 'react';
import { FilterLine } from '#renderer/controls/filter-line.tsx';
import { useStore } from '#renderer/state/app-context.ts';
import { shownNow } from '#renderer/state/shown.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { departmentSheet } from './department-sheet.ts';
import { serviceSheet } from './service-sheet.ts';
import type { Sheet } from './sheet.ts';
import { TableBar } from './table-bar.tsx';
import { TableGrid } from './table-grid.tsx';
import { useSheetTable } from './use-sheet-table.ts';
import './tables.css';

/** The map as two tables that are typed in like a spreadsheet: its departments, its services. */
export function TablesView() {
  const t = useT();
  const engagement = useStore((state) => state.engagement);
  const map = useStore((state) => state.map);
  const table = useStore((state) => state.table);
  const report = useStore((state) => state.analysis.report);
  const sheet = useMemo(() => {
    const input = { engagement, map, t, report: report?.map === map ? report : undefined };
    return table === 'departments' ? departmentSheet(input) : serviceSheet(input);
  }, [engagement, map, t, report, table]);
  // Cursor, order and query belong to one table of one map.
  return <OneTable key={`${map} ${table}`} sheet={sheet} />;
}

function OneTable({ sheet }: { readonly sheet: Sheet }) {
  const t = useT();
  const [query, setQuery] = useState('');
  const shown = useStore(shownNow)?.[sheet.kind] as ReadonlySet<string> | undefined;
  const hides = useStore((state) => state.filter.way === 'hide');
  const left = useMemo(
    () => (shown && hides ? { ...sheet, rows: sheet.rows.filter(({ id }) => shown.has(id)) } : sheet),
    [sheet, shown, hides],
  );
  const table = useSheetTable(left, query);
  const { kind, rows } = sheet;
  return (
    <section className="tables-view" aria-label={t('view.tables')}>
      <div>
        <TableBar sheet={left} table={table} query={query} onQuery={setQuery} />
        <FilterLine />
      </div>
      {rows.length === 0 && <p className="sheet-note">{t(`tables.empty-${kind}`)}</p>}
      {left.rows.length > 0 && table.rows.length === 0 && (
        <div className="sheet-note">
          <p>{t('tables.no-match')}</p>
          <Button onClick={() => setQuery('')}>{t('tables.clear')}</Button>
        </div>
      )}
      <TableGrid sheet={left} table={table} bright={hides ? undefined : shown} />
    </section>
  );
}
