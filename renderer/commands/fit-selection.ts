import { showsMap } from '#renderer/state/on-map.ts';
import { defineCommand } from './command.ts';

export const fitSelection = defineCommand({
  id: 'view.fit-selection',
  label: 'command.fit-selection',
  keys: ['Mod+2', 'Shift+2'],
  menu: ['view', 0],
  enabled: (state) => showsMap(state) && state.selection.departments.size > 0,
  run: (app) => app.canvas?.fit(app.store.getState().selection.departments),
});
