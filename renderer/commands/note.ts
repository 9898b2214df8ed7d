import { defineCommand } from './command.ts';

/** A note on what is selected, on a division of it, or on the map. */
export const note = defineCommand({
  id: 'edit.note',
  label: 'command.note',
  keys: ['Shift+F2'],
  keysIn: 'canvas',
  menu: ['edit', 2],
  on: ['departments', 'services', 'map'],
  run: (app) => app.store.setState({ dialog: { kind: 'note' } }),
});
