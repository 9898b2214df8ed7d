import { strToU8 } from 'fflate';
import type { Sheet, SheetCell } from '#shared/export/sheet.ts';
import { guarded } from './formula-guard.ts';

/** Without it Excel reads UTF-8 as the code page of the computer. */
const BYTE_ORDER_MARK = '\ufeff';

function written(cell: SheetCell): string {
  if (cell === undefined) return '';
  return typeof cell === 'number' ? String(cell) : `"${guarded(cell).replaceAll('"', '""')}"`;
}

/** A sheet as CSV (RFC 4180), UTF-8: numbers bare with a point, every text in quotation marks and never a formula. */
export function writeCsv({ columns, rows }: Sheet): Uint8Array {
  const lines = [columns.map(({ head }) => head), ...rows].map((row) => row.map(written).join(','));
  return strToU8(`${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`);
}
