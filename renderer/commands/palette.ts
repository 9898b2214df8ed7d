import { defineCommand } from './command.ts';

export const palette = defineCommand({
  id: 'help.palette',
  label: 'command.palette',
  keys: ['Mod+K', 'Mod+Shift+P'],
  menu: ['help', 0],
  run: (app) => app.store.setState({ dialog: { kind: 'palette' } }),
});
