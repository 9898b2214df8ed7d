import Papa from 'papaparse';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { cleanLine } from '#shared/kernel/text.ts';
import type { TableFault } from './fault.ts';

/** 50 MB of bytes. */
export const TABLE_BYTE_LIMIT = 50_000_000;
export const CELL_LIMIT = 1_000_000;

export interface TableRow {
  /** Row of the spreadsheet, from 1; the header is one, and so are empty rows. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Table {
  /** Names of the columns as they stand in the file. */
  readonly columns: readonly string[];
  /** Rows that are not empty. */
  readonly rows: readonly TableRow[];
  /** The row from which on nothing can be told apart, because of a quotation mark. */
  readonly brokenAt?: number;
}

const DELIMITERS = [',', ';', '\t'] as const;
/** Empty rows above the header, whatever divides their cells. */
const BLANK_TOP = /^[\s,;]*\n/;
const SEPARATOR_LINE = /^sep=(.)\n/i;
/** A text that a spreadsheet would take for a formula was given an apostrophe on its way out. */
const GUARDED = /^'(?=[=+\-@\t\r\n＝＋－＠])/;

/** The cell without the apostrophe that kept a spreadsheet from running it. */
export const unguarded = (cell: string): string => cell.replace(GUARDED, '');

const parse = (text: string, delimiter: string, preview = 0) => Papa.parse(text, { delimiter, newline: '\n', preview });

function occurrences(text: string, symbol: string): number {
  let count = 0;
  for (let at = text.indexOf(symbol); at >= 0; at = text.indexOf(symbol, at + 1)) count++;
  return count;
}

/** The delimiter that gives the first row the most columns of a known name; if none does, the most columns. */
function delimiterOf(text: string, known: (name: string) => boolean): string {
  let best: { delimiter: string; names: number; columns: number } | undefined;
  const fromHeader = text.replace(BLANK_TOP, '');
  for (const delimiter of DELIMITERS) {
    const header = parse(fromHeader, delimiter, 1).data[0] ?? [];
    const candidate = { delimiter, names: header.map(cleanLine).filter(known).length, columns: header.length };
    const better =
      best === undefined ||
      candidate.names > best.names ||
      (candidate.names === best.names && candidate.columns > best.columns);
    if (better) best = candidate;
  }
  return best?.delimiter ?? ',';
}

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** The table in this text. `known` says which column names mean something, to tell its delimiter. */
export function readTable(source: string, known: (name: string) => boolean): Result<Table, TableFault> {
  // One kind of line end, so that a file that mixes them is read whole.
  const text = source.replace(/\r\n?/g, '\n');
  const separator = SEPARATOR_LINE.exec(text);
  const body = separator === null ? text : text.slice(separator[0].length);
  const delimiter = separator?.[1] ?? delimiterOf(body, known);
  // Counted before they are made: a few bytes could ask for any amount of memory.
  const cells = occurrences(body, delimiter) + occurrences(body, '\n') + 1;
  if (cells > CELL_LIMIT) return err({ code: 'import-too-many-cells', limit: CELL_LIMIT });
  const { data, errors } = parse(body, delimiter);
  // Rows of the spreadsheet are counted from 1, and the line that names the separator is one.
  const shift = separator === null ? 1 : 2;
  const broken = errors.find((error) => error.type === 'Quotes')?.row;
  const readable = broken === undefined ? data : data.slice(0, broken);
  // A quotation mark that never ends swallows what follows; the head above it is read all the same.
  const table = tableFrom(readable.length === 0 ? data : readable, shift);
  return !table.ok || broken === undefined ? table : ok({ ...table.value, brokenAt: broken + shift });
}

/** The table in these records, whose first has that number in the spreadsheet. */
export function tableFrom(records: readonly (readonly string[])[], first: number): Result<Table, TableFault> {
  const top = records.findIndex((record) => !isEmpty(record));
  const header = records[top];
  if (header === undefined) return err({ code: 'import-no-rows' });
  const rows = records
    .map((record, index) => ({ row: index + first, cells: record.map(unguarded) }))
    .slice(top + 1)
    .filter((row) => !isEmpty(row.cells));
  return ok({ columns: header.map(cleanLine), rows });
}
