import type { TableKind } from '#renderer/state/table-kind.ts';
import type { EditFault } from '#shared/edits/fault.ts';
import { type DepartmentCells, type ServiceCells, type SetCells, setCells } from '#shared/edits/set-cells.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { IdSource } from '#shared/kernel/id.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { nameIn } from '#shared/model/named.ts';
import type { ServiceId } from '#shared/model/service.ts';
import type { CellFault } from './cell-fault.ts';
import { type CellNames, cellNames, serviceKey } from './cell-names.ts';
import { type CellTexts, readDepartmentCells, readServiceCells } from './read-cells.ts';

/** A row as somebody typed or pasted it. */
export interface TypedRow {
  /** Of what was pasted, from 1. */
  readonly line: number;
  /** Which row it goes into; `new` adds one, `named` the one of the same name or, where there is none, a new one. */
  readonly to: { readonly id: string } | 'new' | 'named';
  readonly texts: CellTexts;
}

export interface PlannedRow {
  readonly line: number;
  readonly id: string;
  readonly state: 'new' | 'changed' | 'same';
  readonly texts: CellTexts;
}

export interface RefusedRow {
  readonly line: number;
  readonly fault: CellFault | EditFault;
}

/** What rows would do to a table: the edit that takes those that can be taken, and why the others cannot. */
export interface RowsPlan {
  readonly input: SetCells;
  readonly rows: readonly PlannedRow[];
  readonly refused: readonly RefusedRow[];
}

export interface PlanInput {
  readonly engagement: Engagement;
  readonly map: MapId;
  readonly kind: TableKind;
  readonly t: Translator;
  readonly ids: IdSource;
  /** Rows that the filter hides: what names one of them is refused. */
  readonly hidden: ReadonlySet<string>;
}

type RowCells = Pick<SetCells, 'departments' | 'services'> & { readonly id: string; readonly added: boolean };

/** Tries row after row with the very edit that will be made, so that what is announced is what happens. */
export function planRows(input: PlanInput, typed: readonly TypedRow[]): RowsPlan {
  const names = cellNames(input.engagement, input.map, input.t);
  const base = { map: input.map, language: input.t.language };
  const departments: DepartmentCells[] = [];
  const services: ServiceCells[] = [];
  const rows: PlannedRow[] = [];
  const refused: RefusedRow[] = [];
  let { engagement } = input;
  for (const { line, to, texts } of typed) {
    const cells =
      input.kind === 'departments' ? departmentCells(input, names, to, texts) : serviceCells(input, names, to, texts);
    if (cells.ok && input.hidden.has(cells.value.id)) {
      refused.push({ line, fault: { code: 'cell-row-hidden' } });
      continue;
    }
    const done = cells.ok ? setCells.run(engagement, { ...base, ...cells.value }) : cells;
    if (!cells.ok || !done.ok) {
      refused.push({ line, fault: cells.ok ? (done as { failure: EditFault }).failure : cells.failure });
      continue;
    }
    const { id, added } = cells.value;
    rows.push({ line, id, texts, state: added ? 'new' : done.value === engagement ? 'same' : 'changed' });
    departments.push(...cells.value.departments);
    services.push(...cells.value.services);
    for (const { division } of cells.value.departments)
      if (division?.name !== undefined) names.divisions.set(nameKey(division.name), division.id);
    engagement = done.value;
  }
  return { input: { ...base, departments, services }, rows, refused };
}

function departmentCells(
  { ids, engagement, t }: PlanInput,
  names: CellNames,
  to: TypedRow['to'],
  texts: CellTexts,
): Result<RowCells, CellFault> {
  const known = to === 'named' ? names.departments.get(nameKey(texts.name ?? '')) : undefined;
  const row = known === undefined ? undefined : engagement.departments.get(known);
  const { name, ...others } = texts;
  // A row found by an alias or in another language says who is meant, not what the department is to be called.
  const byAnother = row !== undefined && nameKey(name ?? '') !== nameKey(nameIn(row, t.language));
  const fields = readDepartmentCells(byAnother ? others : texts, names, () => ids('division'));
  if (!fields.ok) return fields;
  const id = typeof to === 'object' ? (to.id as DepartmentId) : (known ?? ids('department'));
  const added = typeof to !== 'object' && known === undefined;
  return ok({ id, added, departments: [{ ...fields.value, department: id, added }], services: [] });
}

function serviceCells(
  { ids }: PlanInput,
  names: CellNames,
  to: TypedRow['to'],
  texts: CellTexts,
): Result<RowCells, CellFault> {
  const fields = readServiceCells(texts, names);
  if (!fields.ok) return fields;
  const { provider, customer, name = '' } = fields.value;
  if (typeof to !== 'object' && (provider === undefined || customer === undefined))
    return err({ code: 'cell-ends-missing' });
  const known =
    to === 'named' && provider !== undefined && customer !== undefined
      ? names.services.get(serviceKey(provider, customer, name))
      : undefined;
  const id = typeof to === 'object' ? (to.id as ServiceId) : (known ?? ids('service'));
  const added = typeof to !== 'object' && known === undefined;
  return ok({ id, added, departments: [], services: [{ ...fields.value, service: id, added }] });
}
