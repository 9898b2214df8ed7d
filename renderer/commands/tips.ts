import { defineCommand } from './command.ts';

export const tips = defineCommand({
  id: 'help.tips',
  label: 'command.tips',
  menu: ['help', 0],
  run: (app) => app.store.setState({ tip: 0 }),
});
