import { err, ok, type Result } from '#shared/kernel/result.ts';
import { nameKey } from '#shared/kernel/text.ts';
import { TABLE_LIMITS } from '#shared/model/limits.ts';
import type { WeightKind } from '#shared/model/map.ts';
import { type ColumnNames, EDGE_COLUMNS, isKnown, NODE_COLUMNS, shownColumns } from './columns.ts';
import type { Direction, Draft, DraftDepartment, DraftService, Notice } from './draft.ts';
import { type EdgeRows, type End, readEdges } from './edge-rows.ts';
import type { Sheet, SheetFault } from './fault.ts';
import { type NodeRows, readNodes } from './node-rows.ts';
import { readTable, TABLE_BYTE_LIMIT, type Table } from './table.ts';
import { readText } from './text-encoding.ts';

export interface CsvEdges {
  readonly edges: Uint8Array;
  readonly nodes?: Uint8Array;
  /** For columns `source` and `target`; left out: provider to customer, and a notice says so. */
  readonly direction?: Direction;
  /** Left out: told from the weights, and a notice says how. */
  readonly weights?: WeightKind;
}

interface ReadSheet {
  readonly table: Table;
  readonly notices: readonly Notice[];
}

function readSheet(bytes: Uint8Array, sheet: Sheet, names: ColumnNames<string>): Result<ReadSheet, SheetFault> {
  if (bytes.length > TABLE_BYTE_LIMIT) {
    return err({ code: 'import-too-large', sheet, limitMb: TABLE_BYTE_LIMIT / 1_000_000 });
  }
  const text = readText(bytes);
  if (!text.ok) return err({ ...text.failure, sheet });
  const table = readTable(text.value.text, isKnown(names));
  if (!table.ok) return err({ ...table.failure, sheet });
  const { encoding } = text.value;
  return ok({
    table: table.value,
    notices: encoding === 'utf-8' ? [] : [{ code: 'read-as', sheet, encoding: encoding.toUpperCase() }],
  });
}

function unusedNotice(sheet: Sheet, unused: readonly string[]): readonly Notice[] {
  return unused.length === 0 ? [] : [{ code: 'columns-unused', sheet, columns: shownColumns(unused) }];
}

function directionNotice(rows: EdgeRows, asked: Direction | undefined): readonly Notice[] {
  const { from, to, saysDirection } = rows.ends;
  if (saysDirection) {
    return asked === 'customer-provider' ? [{ code: 'direction-by-columns', sheet: 'edges', from, to }] : [];
  }
  return asked === undefined
    ? [{ code: 'direction-assumed', sheet: 'edges', from, to, other: 'customer-provider' }]
    : [];
}

function weightsNotice(rows: EdgeRows, asked: WeightKind | undefined): readonly Notice[] {
  if (asked !== undefined) return [];
  const { offScale } = rows;
  return offScale === undefined
    ? [{ code: 'weights-scale', sheet: 'edges' }]
    : [{ code: 'weights-volume', sheet: 'edges', row: offScale.row, value: offScale.written }];
}

interface Joined {
  readonly departments: readonly DraftDepartment[];
  readonly services: readonly DraftService[];
  readonly notices: readonly Notice[];
}

/** Services with the departments that they name; one that no table of departments has is added. */
function join(rows: EdgeRows, nodes: NodeRows | undefined): Joined {
  const departments = new Map((nodes?.departments ?? []).map((row) => [row.key, row]));
  const added: DraftDepartment[] = [];
  const meet = ({ key, name }: End, row: number): string => {
    if (!departments.has(key)) {
      const department: DraftDepartment = { key, name, party: 'internal', sheet: 'edges', row };
      departments.set(key, department);
      added.push(department);
    }
    return key;
  };
  const services = rows.edges.map(
    ({ provider, customer, name, weight, row }): DraftService => ({
      provider: meet(provider, row),
      customer: meet(customer, row),
      name,
      weight,
      row,
    }),
  );
  const [first] = added;
  const notices: readonly Notice[] =
    nodes === undefined || first === undefined
      ? []
      : [{ code: 'departments-added', sheet: 'edges', count: added.length, name: first.name, row: first.row }];
  return { departments: [...departments.values()], services, notices };
}

/** Finds departments by their key, else by their name. */
function resolver(nodes: NodeRows | undefined): (key: string) => string {
  const keys = new Set(nodes?.departments.map((row) => row.key));
  const keyOfName = new Map(nodes?.departments.map((row) => [nameKey(row.name), row.key]));
  return (key) => (keys.has(key) ? key : (keyOfName.get(key) ?? key));
}

/**
 * Reads a table of services, each a row with its two ends and a weight, and if given a table of departments.
 * Refuses what is no such table; a bad row is listed among the draft's errors.
 */
export function readCsvEdges(input: CsvEdges): Result<Draft, SheetFault> {
  const nodeSheet = input.nodes === undefined ? undefined : readSheet(input.nodes, 'nodes', NODE_COLUMNS);
  if (nodeSheet?.ok === false) return nodeSheet;
  const edgeSheet = readSheet(input.edges, 'edges', EDGE_COLUMNS);
  if (!edgeSheet.ok) return edgeSheet;
  const nodes = nodeSheet === undefined ? undefined : readNodes(nodeSheet.value.table);
  if (nodes?.ok === false) return err({ ...nodes.failure, sheet: 'nodes' });
  const edges = readEdges(edgeSheet.value.table, {
    direction: input.direction ?? 'provider-customer',
    weights: input.weights,
    resolve: resolver(nodes?.value),
  });
  if (!edges.ok) return err({ ...edges.failure, sheet: 'edges' });
  const rows = edges.value;
  if (rows.edges.length + rows.errors.length === 0) return err({ code: 'import-no-rows', sheet: 'edges' });
  const { departments, services, notices } = join(rows, nodes?.value);
  if (departments.length > TABLE_LIMITS.departments) {
    return err({ code: 'import-too-many-departments', sheet: 'edges', limit: TABLE_LIMITS.departments });
  }
  if (services.length > TABLE_LIMITS.services) {
    return err({ code: 'import-too-many-services', sheet: 'edges', limit: TABLE_LIMITS.services });
  }
  return ok({
    weights: rows.weights,
    divisions: nodes?.value.divisions ?? [],
    departments,
    services,
    errors: [...(nodes?.value.errors ?? []), ...rows.errors],
    notices: [
      ...(nodeSheet?.value.notices ?? []),
      ...unusedNotice('nodes', nodes?.value.unused ?? []),
      ...edgeSheet.value.notices,
      ...unusedNotice('edges', rows.unused),
      ...directionNotice(rows, input.direction),
      ...weightsNotice(rows, input.weights),
      ...notices,
    ],
  });
}
