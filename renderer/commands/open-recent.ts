import { defineCommand } from './command.ts';

export const openRecent = defineCommand({
  id: 'file.recent',
  label: 'command.recent',
  keys: ['Mod+Shift+O'],
  menu: ['file', 0],
  run: (app) => app.store.setState({ dialog: { kind: 'recent' } }),
});
