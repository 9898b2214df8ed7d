import { departmentsOnMap } from '#renderer/state/on-map.ts';
import { defineCommand } from './command.ts';

export const whatIf = defineCommand({
  id: 'analyse.what-if',
  label: 'command.what-if',
  keys: ['W'],
  keysIn: 'canvas',
  menu: ['analyse', 1],
  enabled: (state) => departmentsOnMap(state) > 0,
  checked: (state) => state.panel === 'what-if',
  run: (app) => app.store.setState({ panel: 'what-if' }),
});
