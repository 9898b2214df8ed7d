import { freeName } from '#renderer/state/free-name.ts';
import { freePlace } from '#renderer/state/free-place.ts';
import { namingRun } from '#renderer/state/naming-run.ts';
import { selectDepartments } from '#renderer/state/selection.ts';
import { showView } from '#renderer/state/show-view.ts';
import { addDepartment as addDepartmentEdit } from '#shared/edits/add-department.ts';
import { defineCommand } from './command.ts';

/** A new department in the middle of what is seen, its name open for typing. */
export const addDepartment = defineCommand({
  id: 'department.add',
  label: 'command.add-department',
  on: ['map'],
  keys: ['N'],
  keysIn: 'canvas',
  menu: ['insert', 0],
  run(app) {
    const { engagement, map } = app.store.getState();
    const id = app.ids('department');
    const position = freePlace(engagement, map, app.canvas?.middle() ?? { x: 0, y: 0 });
    const name = freeName(engagement, map, 'departments', app.t()('map.new-department'));
    if (
      app.edit(addDepartmentEdit, { id, map, name, position }, { select: selectDepartments([id]), run: namingRun(id) })
    ) {
      showView(app, 'map');
      app.canvas?.editLabel(id);
    }
  },
});
