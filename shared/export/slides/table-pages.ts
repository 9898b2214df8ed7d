import type { TableCell, TableRow } from '../deck.ts';
import { labelLines } from '../label.ts';
import { CELL } from '../table-cell.ts';
import { LEADING } from '../text-area.ts';

/** A row as high as its fullest cell, and at least `least` points. */
export function tableRow(
  columns: readonly { readonly width: number }[],
  cells: readonly TableCell[],
  least: number,
): TableRow {
  const heights = cells.map(({ text, size, bold }, index) => {
    const width = (columns[index]?.width ?? 0) - 2 * CELL.side;
    const lines = labelLines(text, { width, size, bold: bold === true, lines: 20 }).length;
    return lines * size * LEADING + 2 * CELL.above;
  });
  return { height: Math.max(least, ...heights), cells };
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
