import { addLinked } from '#renderer/state/add-linked.ts';
import type { AppState } from '#renderer/state/app-state.ts';
import { freePlace } from '#renderer/state/free-place.ts';
import { showsMap } from '#renderer/state/on-map.ts';
import { partnersOf } from '#renderer/state/walk.ts';
import type { Department } from '#shared/model/department.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { defineCommand } from './command.ts';

/** Where a linked department and a sibling go, from the selected one, where that is free; map units. */
const BESIDE = { x: 220, y: 0 };
const BELOW = { x: 0, y: 110 };

function onlySelected({ engagement, selection }: AppState): Department | undefined {
  const [id] = selection.departments;
  return id !== undefined && selection.departments.size === 1 ? engagement.departments.get(id) : undefined;
}

function placeFrom({ engagement, map }: AppState, { position }: Department, by: typeof BESIDE) {
  return freePlace(engagement, map, { x: (position?.x ?? 0) + by.x, y: (position?.y ?? 0) + by.y });
}

/** While it is on, Tab adds a linked department and Enter a sibling; else Tab leaves the map. */
export const quickBuild = defineCommand({
  id: 'map.quick-build',
  label: 'command.quick-build',
  keys: ['Q'],
  keysIn: 'canvas',
  menu: ['insert', 1],
  enabled: showsMap,
  checked: (state) => state.tool === 'quick',
  run: (app) => app.store.setState(({ tool }) => ({ tool: tool === 'quick' ? 'select' : 'quick' })),
});

/** A new internal customer of the selected department. */
export const addCustomer = defineCommand({
  id: 'department.add-linked',
  label: 'command.add-linked',
  on: ['departments'],
  menu: ['insert', 1],
  enabled: (state) => showsMap(state) && onlySelected(state) !== undefined,
  run(app) {
    const state = app.store.getState();
    const from = onlySelected(state);
    if (from === undefined) return;
    addLinked(app, placeFrom(state, from, BESIDE), (added) => ({ provider: from.id, customer: added }));
  },
});

/** A new department with the same first provider as the selected one; with none where that has none. */
export const addSibling = defineCommand({
  id: 'department.add-sibling',
  label: 'command.add-sibling',
  on: ['departments'],
  menu: ['insert', 1],
  enabled: (state) => showsMap(state) && onlySelected(state) !== undefined,
  run(app) {
    const state = app.store.getState();
    const beside = onlySelected(state);
    const content = mapContent(state.engagement, state.map);
    if (beside === undefined || content === undefined) return;
    const [provider] = partnersOf(content, beside.id, 'providers');
    const place = placeFrom(state, beside, BELOW);
    addLinked(app, place, provider && ((added) => ({ provider, customer: added })));
  },
});
