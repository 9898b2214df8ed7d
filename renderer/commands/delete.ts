import { countText } from '#renderer/state/count-text.ts';
import { NOTHING, selectionSize } from '#renderer/state/selection.ts';
import { remove } from '#shared/edits/remove.ts';
import { defineCommand } from './command.ts';

export const deleteSelection = defineCommand({
  id: 'edit.delete',
  label: 'command.delete',
  on: ['departments', 'services'],
  keys: ['Delete', 'Backspace'],
  keysIn: 'canvas',
  menu: ['edit', 2],
  enabled: (state) => selectionSize(state.selection) > 0,
  run(app) {
    const { selection } = app.store.getState();
    const { departments, services } = selection;
    if (!app.edit(remove, { departments, services }, { select: NOTHING })) return;
    const things = countText(app.t(), { departments: departments.size, services: services.size });
    app.toast({ kind: 'done', text: app.t()('toast.deleted', { things }), undo: true });
  },
});
