import { departmentsOnMap } from '#renderer/state/on-map.ts';
import { defineCommand } from './command.ts';

export const drawServices = defineCommand({
  id: 'service.draw',
  label: 'command.draw-services',
  keys: ['L'],
  keysIn: 'canvas',
  menu: ['insert', 0],
  enabled: (state) => departmentsOnMap(state) > 1,
  checked: (state) => state.tool === 'connect',
  run: (app) => app.store.setState((state) => ({ tool: state.tool === 'connect' ? 'select' : 'connect' })),
});
