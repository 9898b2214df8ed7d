import type { CellTexts } from './read-cells.ts';
import type { SheetColumn } from './sheet.ts';

/** Whether what was typed into the empty row at the end makes a row. */
export const isWhole = (columns: readonly SheetColumn[], texts: CellTexts): boolean =>
  columns.every(({ id, needed }) => needed !== true || (texts[id] ?? '').trim() !== '');
