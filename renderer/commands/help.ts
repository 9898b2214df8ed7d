import { defineCommand } from './command.ts';

export const shortcuts = defineCommand({
  id: 'help.shortcuts',
  label: 'command.shortcuts',
  keys: ['Mod+/', 'F1'],
  menu: ['help', 0],
  run: (app) => app.store.setState({ dialog: { kind: 'shortcuts' } }),
});

export const method = defineCommand({
  id: 'help.method',
  label: 'command.method',
  menu: ['help', 0],
  run: (app) => app.store.setState({ dialog: { kind: 'method' } }),
});

export const about = defineCommand({
  id: 'help.about',
  label: 'command.about',
  menu: ['help', 1],
  run: (app) => app.store.setState({ dialog: { kind: 'about' } }),
});
