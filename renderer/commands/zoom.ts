import { showsMap } from '#renderer/state/on-map.ts';
import { defineCommand } from './command.ts';

/** The step of one press or one notch of the wheel. */
export const ZOOM_STEP = 1.1;

export const zoomIn = defineCommand({
  id: 'view.zoom-in',
  label: 'command.zoom-in',
  keys: ['Mod+=', 'Mod++'],
  menu: ['view', 0],
  enabled: showsMap,
  run: (app) => app.canvas?.zoomBy(ZOOM_STEP ** 2),
});

export const zoomOut = defineCommand({
  id: 'view.zoom-out',
  label: 'command.zoom-out',
  keys: ['Mod+-'],
  menu: ['view', 0],
  enabled: showsMap,
  run: (app) => app.canvas?.zoomBy(ZOOM_STEP ** -2),
});

export const zoomReset = defineCommand({
  id: 'view.zoom-reset',
  label: 'command.zoom-reset',
  keys: ['Mod+0'],
  menu: ['view', 0],
  enabled: showsMap,
  run: (app) => app.canvas?.zoomTo(1),
});
