import { addDepartment } from '#shared/edits/add-department.ts';
import { connect } from '#shared/edits/connect.ts';
import type { DepartmentId, Point } from '#shared/model/department.ts';
import type { App } from './app.ts';
import { freeName } from './free-name.ts';
import { namingRun } from './naming-run.ts';
import { selectDepartments } from './selection.ts';

export interface Ends {
  readonly provider: DepartmentId;
  readonly customer: DepartmentId;
}

/** A new department at a place, with a service from or to another where `ends` says so, its name open for typing: one undo step. */
export function addLinked(app: App, position: Point, ends?: (added: DepartmentId) => Ends): boolean {
  const { engagement, map } = app.store.getState();
  const id = app.ids('department');
  const run = namingRun(id);
  const name = freeName(engagement, map, 'departments', app.t()('map.new-department'));
  const done =
    app.edit(addDepartment, { id, map, name, position }, { select: selectDepartments([id]), run }) &&
    (ends === undefined || app.edit(connect, { id: app.ids('service'), ...ends(id) }, { run }));
  if (done) {
    app.canvas?.reveal([id]);
    app.canvas?.editLabel(id);
  }
  return done;
}
