import Papa from 'papaparse';
import { nameKey } from '#shared/kernel/text.ts';
import { readName } from './cells.ts';
import { EDGE_COLUMNS, isKnown, NODE_COLUMNS } from './columns.ts';
import type { Draft } from './draft.ts';
import type { RowFault, RowProblem } from './fault.ts';
import { unguarded } from './table.ts';

/** Rows from the clipboard that go onto a map that may know some of them. */
export interface Pasted {
  readonly departments: readonly PastedDepartment[];
  readonly services: readonly PastedService[];
  /** Lines that cannot be taken, each with its reason; the others are taken all the same. */
  readonly skipped: readonly RowFault[];
}

export interface PastedDepartment {
  /** `nameKey` of its name. */
  readonly key: string;
  readonly name: string;
}

export interface PastedService {
  readonly provider: string;
  readonly customer: string;
  /** May be empty. */
  readonly name: string;
  /** Left out: nobody has said it. */
  readonly weight?: number;
}

/** A longer text is not looked at: no list that somebody copies has this many characters. */
const LENGTH_LIMIT = 5_000_000;

/**
 * What a copied range of cells means: one column names departments, two a provider and its internal customer in each row; more
 * columns are a table with a header (`undefined` here), for the import to read. Lines count from 1, empty ones too.
 */
export function readPasted(text: string): Pasted | undefined {
  if (text.length > LENGTH_LIMIT) return undefined;
  const { data } = Papa.parse(text.replace(/\r\n?/g, '\n'), { delimiter: '\t', newline: '\n', preview: 0 });
  const rows = data.map((cells, index) => ({
    row: index + 1,
    cells: cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1).map(unguarded),
  }));
  const full = rows.filter(({ cells }) => cells.length > 0);
  const width = Math.max(0, ...full.map(({ cells }) => cells.length));
  if (width > 2) return undefined;
  return width === 2 ? pairs(full) : names(full);
}

type Line = { readonly row: number; readonly cells: readonly string[] };

const isNodeHeader = isKnown({ name: NODE_COLUMNS.name });

function names(lines: readonly Line[]): Pasted {
  const departments = new Map<string, PastedDepartment>();
  const [first] = lines;
  const rows = lines.length > 1 && isNodeHeader(first?.cells[0] ?? '') ? lines.slice(1) : lines;
  const skipped = read(rows, ({ cells }) => {
    const name = readName(cells[0] ?? '', NODE_COLUMNS.name[0]);
    if (!name.ok) return name.failure;
    meet(departments, name.value);
    return undefined;
  });
  return { departments: [...departments.values()], services: [], skipped };
}

const isProvider = isKnown({ provider: EDGE_COLUMNS.provider, source: EDGE_COLUMNS.source });
const isCustomer = isKnown({ customer: EDGE_COLUMNS.customer, target: EDGE_COLUMNS.target });

function pairs(lines: readonly Line[]): Pasted {
  const departments = new Map<string, PastedDepartment>();
  const services: PastedService[] = [];
  const [left = '', right = ''] = lines[0]?.cells ?? [];
  const turned = isCustomer(left) && isProvider(right);
  const rows = turned || (isProvider(left) && isCustomer(right)) ? lines.slice(1) : lines;
  const [from, to] = turned ? [1, 0] : [0, 1];
  const skipped = read(rows, ({ cells }) => {
    const provider = readName(cells[from] ?? '', EDGE_COLUMNS.provider[0]);
    if (!provider.ok) return provider.failure;
    const customer = readName(cells[to] ?? '', EDGE_COLUMNS.customer[0]);
    if (!customer.ok) return customer.failure;
    const ends = { provider: nameKey(provider.value), customer: nameKey(customer.value) };
    if (ends.provider === ends.customer) return { code: 'import-self-service', name: provider.value };
    meet(departments, provider.value);
    meet(departments, customer.value);
    services.push({ ...ends, name: '' });
    return undefined;
  });
  return { departments: [...departments.values()], services, skipped };
}

function meet(departments: Map<string, PastedDepartment>, name: string): void {
  const key = nameKey(name);
  if (!departments.has(key)) departments.set(key, { key, name });
}

function read(lines: readonly Line[], take: (line: Line) => RowProblem | undefined): readonly RowFault[] {
  return lines.flatMap((line) => {
    const problem = take(line);
    return problem === undefined ? [] : { ...problem, sheet: 'edges' as const, row: line.row };
  });
}

/** A table that the import has read, as rows to paste. */
export function pastedOf({ departments, services, errors }: Draft): Pasted {
  const keys = new Map(departments.map(({ key, name }) => [key, nameKey(name)]));
  const end = (key: string): string => keys.get(key) ?? key;
  return {
    departments: departments.map(({ name }) => ({ key: nameKey(name), name })),
    services: services.map(({ provider, customer, name, weight }) => ({
      provider: end(provider),
      customer: end(customer),
      name,
      weight,
    })),
    skipped: errors,
  };
}
