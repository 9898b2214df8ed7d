import { defineCommand } from './command.ts';

export const cutoffs = defineCommand({
  id: 'analyse.cutoffs',
  label: 'command.cutoffs',
  menu: ['analyse', 1],
  run: (app) => app.store.setState({ dialog: { kind: 'cutoffs' } }),
});
