import { ArrowDownAZ, ArrowUpZA, Trash2 } from 'lucide-react';
import { CommandButton } from '#renderer/controls/command-button.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import { TABLE_KINDS } from '#renderer/state/table-kind.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import type { Sheet } from './sheet.ts';
import type { SheetTable } from './use-sheet-table.ts';

export interface TableBarProps {
  readonly sheet: Sheet;
  readonly table: SheetTable;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Above a table: which of the two, what is sought in it, how it is sorted. */
export function TableBar({ sheet, table, query, onQuery }: TableBarProps) {
  const app = useApp();
  const t = useT();
  return (
    <div className="view-bar">
      <Choice
        label={t('tables.which')}
        value={sheet.kind}
        options={TABLE_KINDS.map((value) => ({ value, label: t(`tables.${value}`) }))}
        onChange={(kind) => app.store.setState({ table: kind })}
      />
      <SearchField label={t('tables.search')} value={query} onChange={onQuery} />
      <SelectField
        label={t('tables.sort')}
        value={table.sortedBy}
        options={sheet.columns.map(({ id, label }) => ({ value: id, label }))}
        onChange={table.sortBy}
      />
      <IconButton
        icon={table.descending ? ArrowUpZA : ArrowDownAZ}
        label={t(table.descending ? 'tables.ascending' : 'tables.descending')}
        onClick={() => table.sortBy(table.sortedBy)}
      />
      <CommandButton id="edit.delete" icon={Trash2} />
      <output className="view-bar-hint">
        {t('tables.shown', { shown: table.rows.length, count: sheet.rows.length })}
      </output>
    </div>
  );
}
