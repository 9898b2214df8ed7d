import { reverseService as reverseEdit } from '#shared/edits/reverse-service.ts';
import { defineCommand } from './command.ts';

export const reverseService = defineCommand({
  id: 'service.reverse',
  label: 'command.reverse',
  on: ['services'],
  keys: ['R'],
  keysIn: 'canvas',
  menu: ['edit', 3],
  enabled: (state) => state.selection.services.size > 0,
  run(app) {
    app.edit(reverseEdit, { services: app.store.getState().selection.services });
  },
});
