import { defineCommand } from './command.ts';

export const connect = defineCommand({
  id: 'service.connect',
  label: 'command.connect',
  keys: ['C'],
  keysIn: 'canvas',
  menu: ['insert', 0],
  enabled: (state) => state.engagement.departments.size > 1,
  run: (app) => app.store.setState({ dialog: { kind: 'connect' } }),
});
