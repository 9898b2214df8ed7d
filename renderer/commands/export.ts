import { defineCommand } from './command.ts';

export const exportMap = defineCommand({
  id: 'file.export',
  label: 'command.export',
  keys: ['Mod+E'],
  menu: ['file', 3],
  run: (app) => app.store.setState({ dialog: { kind: 'export' } }),
});
