import { duplicate as duplicateEdit } from '#shared/edits/duplicate.ts';
import type { DepartmentId, Point } from '#shared/model/department.ts';
import type { App } from './app.ts';
import { clippingOf, copiesOf } from './clipping.ts';
import { type Selection, sameSelection } from './selection.ts';

/** How far the first copy stands from its original, in map units. */
const OFFSET: Point = { x: 30, y: 30 };

interface LastDuplicate {
  readonly copies: Selection;
  readonly original: DepartmentId;
  readonly copy: DepartmentId;
}
/** What was duplicated last: done again on the copies, it repeats their distance, wherever they were dragged meanwhile. */
const LAST = new WeakMap<App, LastDuplicate>();

/** Copies these departments with the services between them; the copies are selected. True where it was done. */
export function duplicate(
  app: App,
  departments: Iterable<DepartmentId>,
  placeOf: (id: DepartmentId, at: Point) => Point,
): boolean {
  return copy(app, { departments: new Set(departments), services: new Set() }, placeOf);
}

/** Copies what is selected, at the usual distance or at that of the last time. */
export function duplicateSelection(app: App): boolean {
  const { selection, engagement } = app.store.getState();
  const last = LAST.get(app);
  const [from, to] = last ? [last.original, last.copy].map((id) => engagement.departments.get(id)?.position) : [];
  const repeats = last !== undefined && sameSelection(last.copies, selection) && from !== undefined && to !== undefined;
  const by = repeats ? { x: to.x - from.x, y: to.y - from.y } : OFFSET;
  return copy(app, selection, (_id, at) => ({ x: at.x + by.x, y: at.y + by.y }));
}

function copy(app: App, wanted: Selection, placeOf: (id: DepartmentId, at: Point) => Point): boolean {
  const { engagement, map } = app.store.getState();
  const { copies, ids } = copiesOf(clippingOf(engagement, map, wanted), { engagement, map, ids: app.ids }, (row) =>
    row.position === undefined ? undefined : placeOf(row.id, row.position),
  );
  const select: Selection = {
    departments: new Set(copies.departments.map(({ id }) => id)),
    services: new Set(wanted.departments.size > 0 ? [] : copies.services.map(({ id }) => id)),
  };
  if (!app.edit(duplicateEdit, copies, { select })) return false;
  const [first] = ids;
  if (first !== undefined) LAST.set(app, { copies: select, original: first[0], copy: first[1] });
  return true;
}
