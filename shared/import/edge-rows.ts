import { err, ok, type Result } from '#shared/kernel/result.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { WeightKind } from '#shared/model/map.ts';
import { weightFault } from '#shared/model/service.ts';
import { readName, readOptionalName, readWeight } from './cells.ts';
import { EDGE_COLUMNS, findColumns, shownColumns } from './columns.ts';
import type { Direction } from './draft.ts';
import { type RowFault, type TableFault, weightCellFault } from './fault.ts';
import { readRows } from './rows.ts';
import type { Table } from './table.ts';

/** One end of a service as its row has it. */
export interface End {
  readonly key: string;
  readonly name: string;
}

export interface EdgeRow {
  readonly provider: End;
  readonly customer: End;
  readonly name: string;
  readonly weight: number;
  /** The weight as it stands in the file. */
  readonly written: string;
  readonly row: number;
}

/** The two columns that name the ends, and whether their names say who serves whom. */
export interface EndColumns {
  readonly from: string;
  readonly to: string;
  readonly saysDirection: boolean;
}

export interface EdgeRows {
  readonly edges: readonly EdgeRow[];
  readonly weights: WeightKind;
  /** The first row whose weight is not on the scale, where that decided for volumes. */
  readonly offScale?: EdgeRow;
  readonly ends: EndColumns;
  readonly errors: readonly RowFault[];
  readonly unused: readonly string[];
}

type Role = keyof typeof EDGE_COLUMNS;
type Places = Readonly<Partial<Record<Role, number>>>;
interface Place {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly service: number;
  readonly ends: EndColumns;
}

/** Where the ends and the weight stand; which pair names the ends is the one of which more is there. */
function placesOf(at: Places, header: readonly string[]): Result<Place, TableFault> {
  const count = (a: Role, b: Role): number => [at[a], at[b]].filter((place) => place !== undefined).length;
  const saysDirection =
    count('provider', 'customer') > count('source', 'target') || count('provider', 'customer') === 2;
  const [fromRole, toRole] = saysDirection ? (['provider', 'customer'] as const) : (['source', 'target'] as const);
  const [from, to, weight] = [at[fromRole], at[toRole], at.weight];
  if (from === undefined || to === undefined || weight === undefined) {
    const missing = [fromRole, toRole, 'weight' as const].filter((role) => at[role] === undefined);
    const column = missing.map((role) => EDGE_COLUMNS[role][0]).join(', ');
    return err({ code: 'import-column-missing', column, found: shownColumns(header) });
  }
  const ends = { from: header[from] ?? '', to: header[to] ?? '', saysDirection };
  return ok({ from, to, weight, service: at.service ?? -1, ends });
}

export interface EdgeOptions {
  /** Of columns whose names do not say it. */
  readonly direction: Direction;
  /** Left out: a scale where every weight is a whole number from 1 to 5, else volumes. */
  readonly weights: WeightKind | undefined;
  /** The key of the department that answers to this key: a name where departments are kept by an id. */
  readonly resolve: (key: string) => string;
}

/** Services from a table of pairs. */
export function readEdges(table: Table, options: EdgeOptions): Result<EdgeRows, TableFault> {
  const { direction, weights, resolve } = options;
  const columns = findColumns(table.columns, EDGE_COLUMNS);
  if (!columns.ok) return columns;
  const places = placesOf(columns.value.at, table.columns);
  if (!places.ok) return places;
  const { from, to, weight: weightAt, service, ends } = places.value;
  const turned = !ends.saysDirection && direction === 'customer-provider';
  const edges: EdgeRow[] = [];
  const rowOfService = new Map<string, number>();
  let offScale: EdgeRow | undefined;
  const errors = readRows(table, 'edges', (cells, row) => {
    const first = readName(cells[from] ?? '', ends.from);
    if (!first.ok) return first.failure;
    const second = readName(cells[to] ?? '', ends.to);
    if (!second.ok) return second.failure;
    const written = cells[weightAt] ?? '';
    const weight = readWeight(written);
    if (!weight.ok) return weight.failure;
    const fault = weightFault(weight.value, 'scale');
    if (weights === 'scale' && fault !== undefined) return weightCellFault(fault, written.trim().slice(0, 40));
    const name = readOptionalName(cells[service] ?? '', EDGE_COLUMNS.service[0]);
    if (!name.ok) return name.failure;
    const [one, other] = [first, second].map(({ value }): End => ({ key: resolve(nameKey(value)), name: value })) as [
      End,
      End,
    ];
    if (one.key === other.key) return { code: 'import-self-service', name: one.name };
    const [provider, customer] = turned ? [other, one] : [one, other];
    // Names carry no line break, so that no two of them run into each other.
    const identity = [provider.key, customer.key, nameKey(name.value)].join('\n');
    const twin = rowOfService.get(identity);
    if (twin !== undefined) {
      return { code: 'import-duplicate-service', provider: provider.name, customer: customer.name, first: twin };
    }
    rowOfService.set(identity, row);
    const edge = { provider, customer, name: name.value, weight: weight.value, written: written.trim(), row };
    if (fault !== undefined) offScale ??= edge;
    edges.push(edge);
    return undefined;
  });
  const kind = weights ?? (offScale === undefined ? 'scale' : 'volume');
  const decided = weights === undefined && offScale !== undefined ? { offScale } : {};
  return ok({ edges, weights: kind, ...decided, ends, errors, unused: columns.value.unused });
}
