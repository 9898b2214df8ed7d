import type { AppState } from '#renderer/state/app-state.ts';
import { pinDepartments } from '#shared/edits/pin-departments.ts';
import { defineCommand } from './command.ts';

const allPinned = ({ engagement, selection }: AppState): boolean =>
  selection.departments.size > 0 &&
  [...selection.departments].every((id) => engagement.departments.get(id)?.pinned === true);

/** Pins what is selected to where it stands, so that no layout moves it; or lets it go where all of it is pinned. */
export const pin = defineCommand({
  id: 'department.pin',
  label: 'command.pin',
  labelNow: (t, state) => t(allPinned(state) ? 'command.unpin' : 'command.pin'),
  keys: ['P'],
  keysIn: 'canvas',
  menu: ['edit', 2],
  enabled: (state) => state.selection.departments.size > 0,
  run(app) {
    const state = app.store.getState();
    app.edit(pinDepartments, { departments: state.selection.departments, pinned: !allPinned(state) });
  },
});
