import { showView } from '#renderer/state/show-view.ts';
import { defineCommand } from './command.ts';

export const rename = defineCommand({
  id: 'edit.rename',
  label: 'command.rename',
  on: ['departments', 'services'],
  keys: ['F2', 'Enter'],
  keysIn: 'canvas',
  menu: ['edit', 2],
  enabled: (state) => state.selection.departments.size === 1 || state.selection.services.size === 1,
  run(app) {
    const { departments } = app.store.getState().selection;
    const [department] = departments;
    if (department !== undefined) {
      showView(app, 'map');
      app.canvas?.editLabel(department);
    } else app.store.setState({ panel: 'details' });
  },
});
