import { duplicateSelection } from '#renderer/state/duplicate.ts';
import { showsMap } from '#renderer/state/on-map.ts';
import { selectionSize } from '#renderer/state/selection.ts';
import { defineCommand } from './command.ts';

/** Copies beside the originals; again, at the distance to which the last copies were brought. */
export const duplicate = defineCommand({
  id: 'edit.duplicate',
  label: 'command.duplicate',
  on: ['departments', 'services'],
  keys: ['Mod+D', 'Mod+Enter'],
  keysIn: 'canvas',
  menu: ['edit', 2],
  enabled: (state) => showsMap(state) && selectionSize(state.selection) > 0,
  run(app) {
    if (duplicateSelection(app)) app.canvas?.reveal(app.store.getState().selection.departments);
  },
});
