import { err, ok, type Result } from '#shared/kernel/result.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { TableFault } from './fault.ts';

/** What a column can be called in either language, compared as names are; the first is the one that messages use. */
export type ColumnNames<Role extends string> = Readonly<Record<Role, readonly [string, ...string[]]>>;

export const EDGE_COLUMNS = {
  source: ['source'],
  target: ['target'],
  provider: ['provider', 'service provider', '服务提供者', '服务提供方', '提供者', '提供方', '供方'],
  customer: ['customer', 'internal customer', '内部客户', '客户'],
  weight: ['weight', '权重'],
  service: ['service', 'service name', '服务', '服务名称'],
} as const satisfies ColumnNames<string>;

export const NODE_COLUMNS = {
  id: ['id'],
  name: ['name', 'department', '部门', '名称', '部门名称'],
  division: ['division', 'group', '板块'],
  headcount: ['headcount', '人数'],
  capacity: ['capacity', '能力', '产能'],
  party: ['party', '类型'],
} as const satisfies ColumnNames<string>;

const SHOWN_COLUMNS = 20;
const SHOWN_NAME = 40;

/** Where each role stands in a row; roles without a column are missing. */
export interface Columns<Role extends string> {
  readonly at: Readonly<Partial<Record<Role, number>>>;
  /** Columns that mean nothing here, as they stand in the file. */
  readonly unused: readonly string[];
}

/** What column names are compared by: as names are, and `internal_customer` is `internal customer`. */
export const columnKey = (name: string): string => nameKey(name).replace(/[\s_-]+/g, ' ');

/** Whether a column name means something. */
export function isKnown(names: ColumnNames<string>): (name: string) => boolean {
  const known = new Set(Object.values(names).flat().map(columnKey));
  return (name) => known.has(columnKey(name));
}

/** The columns by role; refused where two columns mean the same. */
export function findColumns<Role extends string>(
  header: readonly string[],
  names: ColumnNames<Role>,
): Result<Columns<Role>, TableFault> {
  const roles = Object.entries(names) as unknown as readonly (readonly [Role, readonly string[]])[];
  const roleOf = new Map(roles.flatMap(([role, list]) => list.map((name) => [columnKey(name), role] as const)));
  const at = new Map<Role, number>();
  const unused: string[] = [];
  for (const [index, name] of header.entries()) {
    const role = roleOf.get(columnKey(name));
    if (role === undefined) {
      if (name !== '') unused.push(name);
      continue;
    }
    const before = at.get(role);
    if (before !== undefined) {
      return err({ code: 'import-column-twice', column: names[role][0], first: header[before] ?? '', second: name });
    }
    at.set(role, index);
  }
  return ok({ at: Object.fromEntries(at) as Partial<Record<Role, number>>, unused });
}

/** Column names as a message shows them. */
export function shownColumns(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN_COLUMNS).map((name) => [...name].slice(0, SHOWN_NAME).join(''));
  return names.length > SHOWN_COLUMNS ? `${shown.join(', ')}, …` : shown.join(', ');
}
