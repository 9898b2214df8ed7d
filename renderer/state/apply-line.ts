import { type AddLine, addLine } from '#shared/edits/add-line.ts';
import { layOut } from '#shared/layout/layout.ts';
import type { Point } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { lineEdit } from '#shared/quick/line-edit.ts';
import type { LinePlan } from '#shared/quick/plan-line.ts';
import type { App } from './app.ts';
import { departmentsOnMap } from './on-map.ts';
import { type Selection, selectDepartments, selectServices } from './selection.ts';

/** Puts what a line says on the map: one undo step. True where it was made. */
export function applyLine(app: App, plan: LinePlan): boolean {
  if (plan.faults.length > 0) return false;
  const { input, departments, services } = lineEdit(plan, app.store.getState().map, app.ids);
  return drawLine(app, input, services.length > 0 ? selectServices(services) : selectDepartments(departments));
}

/** Draws departments and services, new departments near those that they are linked with: one undo step. True where it was made. */
export function drawLine(app: App, input: AddLine, select: Selection): boolean {
  const { engagement } = app.store.getState();
  const first = departmentsOnMap(app.store.getState()) === 0;
  const places = placesFor(engagement, input);
  const departments = input.departments.map((row) => {
    const position = places.get(row.id);
    return position === undefined ? row : { ...row, position };
  });
  if (!app.edit(addLine, { ...input, departments }, { select })) return false;
  app.store.setState({ litFinding: undefined });
  if (first) app.canvas?.fit();
  else app.canvas?.reveal(departments.map(({ id }) => id));
  return true;
}

function placesFor(engagement: Engagement, input: AddLine): ReadonlyMap<string, Point> {
  if (input.departments.length === 0) return new Map();
  const drawn = addLine.run(engagement, input);
  const content = drawn.ok ? mapContent(drawn.value, input.map) : undefined;
  return content === undefined ? new Map() : layOut(content);
}
