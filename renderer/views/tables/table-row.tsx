import { holds, type Place, type Span } from '#renderer/state/grid-span.ts';
import type { SheetColumn } from './sheet.ts';
import './table-row.css';

export interface TableRowProps {
  readonly id: string;
  readonly columns: readonly SheetColumn[];
  readonly texts: Readonly<Record<string, string>>;
  readonly row: number;
  readonly top: number;
  readonly span: Span;
  readonly cursor: Place;
  readonly picked: boolean;
  readonly dimmed: boolean;
  /** Of the empty row at the end: what its first cell says while nothing is typed. */
  readonly hint?: string;
}

export const leftOf = (columns: readonly SheetColumn[], column: number): number =>
  columns.slice(0, column).reduce((sum, { width }) => sum + width, 0);

export function TableRow({ id, columns, texts, row, top, span, cursor, picked, dimmed, hint }: TableRowProps) {
  return (
    <div
      className="sheet-row"
      role="row"
      aria-rowindex={row + 2}
      aria-selected={picked}
      data-row={row}
      data-dimmed={dimmed}
      data-entry={hint !== undefined}
      style={{ top }}
    >
      {columns.map(({ id: column, kind, width, label }, at) => {
        const text = texts[column] ?? '';
        const shown = text === '' && at === 0 ? hint : undefined;
        return (
          <div
            key={column}
            id={`${id}-${row}-${at}`}
            role="gridcell"
            className="sheet-cell"
            aria-colindex={at + 1}
            aria-selected={holds(span, row, at)}
            aria-label={text === '' ? (shown ?? label) : undefined}
            aria-readonly={kind === 'figure'}
            title={text}
            data-column={at}
            data-kind={kind}
            data-cursor={row === cursor.row && at === cursor.column}
            data-hint={shown !== undefined}
            style={{ width }}
          >
            {shown ?? text}
          </div>
        );
      })}
    </div>
  );
}
