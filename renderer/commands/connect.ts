import { departmentsOnMap } from '#renderer/state/on-map.ts';
import { defineCommand } from './command.ts';

export const connect = defineCommand({
  id: 'service.connect',
  label: 'command.connect',
  on: ['departments'],
  keys: ['C'],
  keysIn: 'canvas',
  menu: ['insert', 0],
  enabled: (state) => departmentsOnMap(state) > 0,
  run: (app) => app.store.setState({ dialog: { kind: 'connect' } }),
});
