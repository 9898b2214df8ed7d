import { departmentsOnMap } from '#renderer/state/on-map.ts';
import { reachable } from '#renderer/state/shown.ts';
import { defineCommand } from './command.ts';

export const selectAll = defineCommand({
  id: 'edit.select-all',
  label: 'command.select-all',
  on: ['map'],
  keys: ['Mod+A'],
  keysIn: 'canvas',
  menu: ['edit', 4],
  enabled: (state) => departmentsOnMap(state) > 0,
  run: (app) =>
    app.store.setState((state) => {
      const content = reachable(state);
      return {
        selection: { departments: new Set(content?.departments.keys()), services: new Set(content?.services.keys()) },
      };
    }),
});
