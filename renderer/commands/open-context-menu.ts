import { contextOf } from '#renderer/state/context-menu.ts';
import { showsMap } from '#renderer/state/on-map.ts';
import { defineCommand } from './command.ts';

/** The menu of a right click, beside what is selected. */
export const openContextMenu = defineCommand({
  id: 'map.context-menu',
  label: 'command.context-menu',
  keys: ['Shift+F10', 'ContextMenu'],
  keysIn: 'canvas',
  enabled: showsMap,
  run(app) {
    const { selection } = app.store.getState();
    const at = app.canvas?.spotOf(selection);
    if (at !== undefined) app.store.setState({ contextMenu: { ...at, on: contextOf(selection) } });
  },
});
