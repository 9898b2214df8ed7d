import { clearFilter, focusOnSelection } from '#renderer/state/filter.ts';
import { toggleMapPanel } from '#renderer/state/map-panel.ts';
import { departmentsOnMap } from '#renderer/state/on-map.ts';
import { showView } from '#renderer/state/show-view.ts';
import { shownNow } from '#renderer/state/shown.ts';
import { defineCommand } from './command.ts';

export const filter = defineCommand({
  id: 'view.filter',
  label: 'command.filter',
  keys: ['Mod+U'],
  menu: ['view', 1],
  enabled: (state) => departmentsOnMap(state) > 0,
  checked: (state) => state.mapPanel === 'filter' && state.view === 'map',
  run: (app) => toggleMapPanel(app, 'filter'),
});

export const focusOn = defineCommand({
  id: 'view.focus',
  label: 'command.focus',
  keys: ['F'],
  keysIn: 'canvas',
  on: ['departments'],
  menu: ['view', 1],
  enabled: (state) => state.selection.departments.size > 0,
  run: (app) => {
    if (app.store.getState().view !== 'map') showView(app, 'map');
    focusOnSelection(app);
  },
});

export const showEverything = defineCommand({
  id: 'view.filter-clear',
  label: 'command.filter-clear',
  keys: ['Shift+F'],
  keysIn: 'canvas',
  menu: ['view', 1],
  enabled: (state) => shownNow(state) !== undefined,
  run: clearFilter,
});
