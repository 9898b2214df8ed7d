import { toggleMapPanel } from '#renderer/state/map-panel.ts';
import { departmentsOnMap } from '#renderer/state/on-map.ts';
import { defineCommand } from './command.ts';

export const savedViews = defineCommand({
  id: 'view.saved',
  label: 'command.saved-views',
  keys: ['V'],
  keysIn: 'canvas',
  menu: ['view', 1],
  enabled: (state) => departmentsOnMap(state) > 0,
  checked: (state) => state.mapPanel === 'views' && state.view === 'map',
  run: (app) => toggleMapPanel(app, 'views'),
});
