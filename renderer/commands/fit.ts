import { showsMap } from '#renderer/state/on-map.ts';
import { defineCommand } from './command.ts';

export const fit = defineCommand({
  id: 'view.fit',
  label: 'command.fit',
  on: ['map'],
  keys: ['Mod+1', 'Shift+1'],
  menu: ['view', 0],
  enabled: showsMap,
  run: (app) => app.canvas?.fit(),
});
