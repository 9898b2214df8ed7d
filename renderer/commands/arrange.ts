import { departmentsOnMap } from '#renderer/state/on-map.ts';
import { defineCommand } from './command.ts';

/** Asks in which layout, and of the whole map or of what is selected. */
export const arrange = defineCommand({
  id: 'view.arrange',
  label: 'command.arrange',
  on: ['map'],
  menu: ['view', 2],
  enabled: (state) => departmentsOnMap(state) > 1,
  run: (app) => app.store.setState({ dialog: { kind: 'arrange' } }),
});
