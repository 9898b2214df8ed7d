import type { AppState } from '#renderer/state/app-state.ts';
import { toggleCollapsed } from '#renderer/state/collapsed.ts';
import { freeName } from '#renderer/state/free-name.ts';
import { showsMap } from '#renderer/state/on-map.ts';
import { addDivision } from '#shared/edits/add-division.ts';
import { assignDivision } from '#shared/edits/assign-division.ts';
import { removeDivision } from '#shared/edits/remove-division.ts';
import type { DivisionId } from '#shared/model/division.ts';
import { defineCommand } from './command.ts';

/** The divisions that the selected departments are in. */
function selectedDivisions({ engagement, selection }: AppState): ReadonlySet<DivisionId> {
  return new Set([...selection.departments].flatMap((id) => engagement.departments.get(id)?.division ?? []));
}

/** The selected departments in a division of their own; its name is typed in the details. */
export const group = defineCommand({
  id: 'division.group',
  label: 'command.group',
  keys: ['Mod+G'],
  keysIn: 'canvas',
  menu: ['arrange', 2],
  on: ['departments'],
  enabled: (state) => state.selection.departments.size > 0,
  run(app) {
    const { engagement, map, selection } = app.store.getState();
    const id = app.ids('division');
    const run = `group ${id}`;
    const name = freeName(engagement, map, 'divisions', app.t()('map.new-division'));
    const done =
      app.edit(addDivision, { id, map, name }, { run }) &&
      app.edit(assignDivision, { departments: selection.departments, division: id }, { run });
    if (done) app.store.setState({ panel: 'details' });
  },
});

/** The selected departments in no division; one that keeps none goes too. */
export const ungroup = defineCommand({
  id: 'division.ungroup',
  label: 'command.ungroup',
  keys: ['Mod+Shift+G'],
  keysIn: 'canvas',
  menu: ['arrange', 2],
  on: ['departments'],
  enabled: (state) => selectedDivisions(state).size > 0,
  run(app) {
    const state = app.store.getState();
    const { departments } = state.selection;
    const divisions = selectedDivisions(state);
    const run = `ungroup ${[...divisions].join(' ')}`;
    if (!app.edit(assignDivision, { departments }, { run })) return;
    const kept = new Set([...app.store.getState().engagement.departments.values()].map((row) => row.division));
    for (const division of divisions) if (!kept.has(division)) app.edit(removeDivision, { division }, { run });
  },
});

/** Draws the divisions of what is selected as one box each, with the services of their departments summed, or whole again. */
export const collapse = defineCommand({
  id: 'division.collapse',
  label: 'command.collapse',
  labelNow: (t, state) => t(isCollapsed(state) ? 'command.expand' : 'command.collapse'),
  menu: ['arrange', 2],
  on: ['departments'],
  enabled: (state) => showsMap(state) && selectedDivisions(state).size > 0,
  run(app) {
    const state = app.store.getState();
    toggleCollapsed(app, selectedDivisions(state), !isCollapsed(state));
  },
});

const isCollapsed = (state: AppState): boolean => [...selectedDivisions(state)].some((id) => state.collapsed.has(id));
