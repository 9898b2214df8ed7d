import type { App } from '#renderer/state/app.ts';
import { NOTHING, type Selection, selectDepartments, selectServices } from '#renderer/state/selection.ts';
import { shownNow } from '#renderer/state/shown.ts';
import type { TableKind } from '#renderer/state/table-kind.ts';
import { setCells } from '#shared/edits/set-cells.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { type PlanInput, planRows, type RefusedRow, type RowsPlan, type TypedRow } from './plan-rows.ts';

export function planInput(app: App, kind: TableKind): PlanInput {
  const state = app.store.getState();
  const { engagement, map } = state;
  const shown = state.filter.way === 'hide' ? shownNow(state)?.[kind] : undefined;
  const hidden = shown && [...engagement[kind].keys()].filter((id) => !(shown as ReadonlySet<string>).has(id));
  return { engagement, map, kind, t: app.t(), ids: app.ids, hidden: new Set<string>(hidden) };
}

export const selectRows = (kind: TableKind, ids: readonly string[]): Selection => {
  if (ids.length === 0) return NOTHING;
  return kind === 'departments' ? selectDepartments(ids as DepartmentId[]) : selectServices(ids as ServiceId[]);
};

/** Does what the plan announced, as one step. True where it was made. */
export const applyPlan = (app: App, plan: RowsPlan): boolean => app.edit(setCells, plan.input);

export type Typed =
  | { readonly kind: 'done'; readonly id: string }
  | { readonly kind: 'refused'; readonly fault: RefusedRow['fault'] }
  /** Refused as a whole, and said so already. */
  | { readonly kind: 'not-done' };

/** Sets the cells of one row; a refusal is for its place, except that of a file that can only be read. */
export function typeRow(app: App, kind: TableKind, row: Omit<TypedRow, 'line'>): Typed {
  const plan = planRows(planInput(app, kind), [{ ...row, line: 1 }]);
  const [refused] = plan.refused;
  const [done] = plan.rows;
  if (refused !== undefined && !app.store.getState().readOnly) return { kind: 'refused', fault: refused.fault };
  if (!applyPlan(app, plan) || done === undefined) return { kind: 'not-done' };
  return { kind: 'done', id: done.id };
}

/** Sets many cells whole or not at all; a refusal is said. */
export function typeRows(app: App, kind: TableKind, rows: readonly TypedRow[]): void {
  const plan = planRows(planInput(app, kind), rows);
  const [refused] = plan.refused;
  if (refused === undefined || app.store.getState().readOnly) applyPlan(app, plan);
  else app.refuse(refused.fault);
}
