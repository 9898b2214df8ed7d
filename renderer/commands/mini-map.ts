import type { AppState } from '#renderer/state/app-state.ts';
import { MINI_FROM } from '#renderer/state/mini-map.ts';
import { departmentsOnMap } from '#renderer/state/on-map.ts';
import { defineCommand } from './command.ts';

const isShown = (state: AppState): boolean => state.miniMap ?? departmentsOnMap(state) >= MINI_FROM;

/** Shows or hides the small map in the corner; it comes by itself on a large map. */
export const miniMap = defineCommand({
  id: 'view.mini-map',
  label: 'command.mini-map',
  menu: ['view', 1],
  checked: isShown,
  run: (app) => app.store.setState((state) => ({ miniMap: !isShown(state) })),
});
