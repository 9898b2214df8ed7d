export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The name of a column by its place from 0: A, ..., Z, AA, ... */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

/** Head and rows of a sheet as a range, such as `A1:C9`. */
export function rangeOf(columns: number, rows: number, dollar = ''): string {
  const at = (column: number, row: number) => `${dollar}${columnName(column)}${dollar}${row}`;
  return `${at(0, 1)}:${at(Math.max(0, columns - 1), rows + 1)}`;
}
