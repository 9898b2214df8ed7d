import Papa from 'papaparse';
import { unguarded } from './table.ts';

/** A copied range of cells, line by line, as spreadsheets put it on the clipboard: tab-separated, quoted where a cell needs it. */
export function readBlock(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return Papa.parse(plain, { delimiter: '\t', newline: '\n', preview: 0 }).data.map((line) => line.map(unguarded));
}

/** The same the other way. */
export function blockText(lines: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return lines.map((line) => line.map(quoted).join('\t')).join('\n');
}
