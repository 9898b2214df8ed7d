import { departmentsOnMap } from '#renderer/state/on-map.ts';
import { linkedTo, NOTHING, selectDepartments, selectionSize, selectServices } from '#renderer/state/selection.ts';
import { reachable } from '#renderer/state/shown.ts';
import { defineCommand } from './command.ts';

export const deselect = defineCommand({
  id: 'edit.deselect',
  label: 'command.deselect',
  keys: ['Mod+Shift+A'],
  keysIn: 'canvas',
  menu: ['edit', 4],
  enabled: (state) => selectionSize(state.selection) > 0,
  run: (app) => app.store.setState({ selection: NOTHING }),
});

export const selectAllDepartments = defineCommand({
  id: 'edit.select-departments',
  label: 'command.select-departments',
  keys: ['Mod+Shift+I'],
  keysIn: 'canvas',
  menu: ['edit', 4],
  enabled: (state) => departmentsOnMap(state) > 0,
  run: (app) =>
    app.store.setState((state) => ({
      selection: selectDepartments(reachable(state)?.departments.keys() ?? []),
    })),
});

export const selectAllServices = defineCommand({
  id: 'edit.select-services',
  label: 'command.select-services',
  keys: ['Mod+Shift+E'],
  keysIn: 'canvas',
  menu: ['edit', 4],
  enabled: (state) => departmentsOnMap(state) > 0,
  run: (app) =>
    app.store.setState((state) => ({
      selection: selectServices(reachable(state)?.services.keys() ?? []),
    })),
});

/** Adds whoever provides to or receives from what is selected; again, it goes one step further. */
export const selectLinked = defineCommand({
  id: 'edit.select-linked',
  label: 'command.select-linked',
  on: ['departments', 'services'],
  menu: ['edit', 4],
  enabled: (state) => selectionSize(state.selection) > 0,
  run: (app) =>
    app.store.setState((state) => ({ selection: linkedTo(reachable(state) ?? state.engagement, state.selection) })),
});
