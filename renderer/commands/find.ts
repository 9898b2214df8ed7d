import { openFind } from '#renderer/state/find.ts';
import { departmentsOnMap } from '#renderer/state/on-map.ts';
import { defineCommand } from './command.ts';

export const find = defineCommand({
  id: 'find.open',
  label: 'command.find',
  keys: ['Mod+F'],
  menu: ['edit', 4],
  enabled: (state) => departmentsOnMap(state) > 0,
  run: openFind,
});
