import { defineCommand } from './command.ts';

export const showFindings = defineCommand({
  id: 'analyse.findings',
  label: 'command.show-findings',
  keys: ['Mod+Shift+F'],
  menu: ['analyse', 0],
  checked: (state) => state.panel === 'findings',
  run: (app) => app.store.setState({ panel: 'findings' }),
});

export const showDetails = defineCommand({
  id: 'view.details',
  label: 'command.show-details',
  keys: ['Mod+Shift+D'],
  menu: ['view', 1],
  checked: (state) => state.panel === 'details',
  run: (app) => app.store.setState({ panel: 'details' }),
});
