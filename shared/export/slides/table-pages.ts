import type { TableCell, TableRow } from '../deck.ts';
import { cutText, textHeight } from '../fitted-text.ts';
import type { Page } from '../page.ts';
import { CELL } from '../table-cell.ts';
import { LEADING } from '../text-area.ts';

/** Columns as wide as the page, in the proportions given. */
export function columnsOn<Column extends { readonly width: number }>(
  { body }: Page,
  columns: readonly Column[],
): readonly Column[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map((column) => ({ ...column, width: (column.width * body.width) / all }));
}

/** Points of a row at most, so that it fits below the head of any table. What is longer ends in an ellipsis. */
const TALLEST = 340;

/** A row as high as its fullest cell, and at least `least` points. */
export function tableRow(
  columns: readonly { readonly width: number }[],
  cells: readonly TableCell[],
  least: number,
): TableRow {
  const fitted = cells.map((cell, index) => cellFitted(cell, (columns[index]?.width ?? 0) - 2 * CELL.side));
  const height = Math.max(least, ...fitted.map((cell) => cell.height + 2 * CELL.above));
  return { height, cells: fitted.map(({ cell }) => cell) };
}

function cellFitted(cell: TableCell, width: number): { readonly cell: TableCell; readonly height: number } {
  const style = { width, size: cell.size, bold: cell.bold === true };
  const height = textHeight(cell.text, style);
  if (height <= TALLEST) return { cell, height };
  const parts = cell.text.split('\n');
  const most = Math.max(1, Math.floor(TALLEST / (cell.size * LEADING) / parts.length));
  const text = parts.map((part) => cutText(part, style, most)).join('\n');
  return { cell: { ...cell, text }, height: Math.min(TALLEST, textHeight(text, style)) };
}

export interface TablePage<Entry> {
  readonly entries: Entry[];
  /** The head, then a row for each entry. */
  readonly rows: TableRow[];
}

/** The entries on as many pages as they need, each with the head; `room` is the height of a page in points. */
export function tablePages<Entry>(
  head: TableRow,
  entries: readonly Entry[],
  rowOf: (entry: Entry) => TableRow,
  room: number,
): readonly TablePage<Entry>[] {
  const made: TablePage<Entry>[] = [];
  let used = Infinity;
  for (const entry of entries) {
    const next = rowOf(entry);
    if (used + next.height > room) {
      made.push({ entries: [], rows: [head] });
      used = head.height;
    }
    made.at(-1)?.entries.push(entry);
    made.at(-1)?.rows.push(next);
    used += next.height;
  }
  return made;
}
