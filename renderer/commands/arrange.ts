import { departmentsOnMap } from '#renderer/state/on-map.ts';
import { moveDepartments } from '#shared/edits/move-departments.ts';
import { layOut } from '#shared/layout/layout.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { defineCommand } from './command.ts';

/** Lays the whole map out anew; one undo step brings the old places back. */
export const arrange = defineCommand({
  id: 'view.arrange',
  label: 'command.arrange',
  on: ['map'],
  menu: ['view', 2],
  enabled: (state) => departmentsOnMap(state) > 1,
  run(app) {
    const { engagement, map } = app.store.getState();
    const content = mapContent(engagement, map);
    if (content === undefined) return;
    if (app.edit(moveDepartments, { positions: layOut(content, { anew: true }) })) app.canvas?.fit();
  },
});
