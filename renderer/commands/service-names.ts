import { defineCommand } from './command.ts';

export const serviceNames = defineCommand({
  id: 'view.service-names',
  label: 'command.service-names',
  keys: ['T'],
  keysIn: 'canvas',
  menu: ['view', 1],
  checked: (state) => state.serviceNames,
  run: (app) => app.store.setState((state) => ({ serviceNames: !state.serviceNames })),
});
