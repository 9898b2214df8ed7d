import { departmentsOnMap } from '#renderer/state/on-map.ts';
import { showView } from '#renderer/state/show-view.ts';
import { defineCommand } from './command.ts';

export const looks = defineCommand({
  id: 'view.looks',
  label: 'command.looks',
  menu: ['view', 1],
  enabled: (state) => departmentsOnMap(state) > 0,
  checked: (state) => state.looksOpen && state.view === 'map',
  run: (app) => {
    const { looksOpen, view } = app.store.getState();
    if (view !== 'map') showView(app, 'map');
    app.store.setState({ looksOpen: view !== 'map' || !looksOpen });
  },
});
