import { addLine } from '#shared/edits/add-line.ts';
import { layOut } from '#shared/layout/layout.ts';
import type { Point } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { type LineEdit, lineEdit } from '#shared/quick/line-edit.ts';
import type { LinePlan } from '#shared/quick/plan-line.ts';
import type { App } from './app.ts';
import { departmentsOnMap } from './on-map.ts';
import { selectDepartments, selectServices } from './selection.ts';

/** Puts what a line says on the map, new departments near those that they are linked with: one undo step. True where it was made. */
export function applyLine(app: App, plan: LinePlan): boolean {
  const { engagement, map } = app.store.getState();
  if (plan.faults.length > 0) return false;
  const first = departmentsOnMap(app.store.getState()) === 0;
  const edit = lineEdit(plan, map, app.ids);
  const places = placesFor(engagement, edit);
  const departments = edit.input.departments.map((row) => {
    const position = places.get(row.id);
    return position === undefined ? row : { ...row, position };
  });
  const select = edit.services.length > 0 ? selectServices(edit.services) : selectDepartments(edit.departments);
  if (!app.edit(addLine, { ...edit.input, departments }, { select })) return false;
  app.store.setState({ litFinding: undefined });
  if (first) app.canvas?.fit();
  else app.canvas?.reveal(edit.departments);
  return true;
}

function placesFor(engagement: Engagement, { input }: LineEdit): ReadonlyMap<string, Point> {
  if (input.departments.length === 0) return new Map();
  const drawn = addLine.run(engagement, input);
  const content = drawn.ok ? mapContent(drawn.value, input.map) : undefined;
  return content === undefined ? new Map() : layOut(content);
}
