import { toggleMapPanel } from '#renderer/state/map-panel.ts';
import { departmentsOnMap } from '#renderer/state/on-map.ts';
import { showView } from '#renderer/state/show-view.ts';
import {
  ARROW_LOOKS,
  BORDER_LOOKS,
  COLOUR_LOOKS,
  isUsual,
  type Looks,
  SIZE_LOOKS,
  USUAL_LOOKS,
} from '#shared/model/looks.ts';
import { type Command, defineCommand } from './command.ts';

export const looks = defineCommand({
  id: 'view.looks',
  label: 'command.looks',
  keys: ['Mod+J'],
  menu: ['view', 1],
  enabled: (state) => departmentsOnMap(state) > 0,
  checked: (state) => state.mapPanel === 'looks' && state.view === 'map',
  run: (app) => toggleMapPanel(app, 'looks'),
});

export const usualLooks = defineCommand({
  id: 'looks.usual',
  label: 'command.looks-usual',
  enabled: (state) => !isUsual(state.looks),
  run: (app) => app.store.setState({ looks: USUAL_LOOKS }),
});

/** Each look by itself, for the palette. */
export const lookCommands: readonly Command<`looks.${string}`>[] = [
  ...COLOUR_LOOKS.map((colour) => look(`colour.${colour}`, `command.looks.colour.${colour}`, { colour })),
  ...SIZE_LOOKS.map((size) => look(`size.${size}`, `command.looks.size.${size}`, { size })),
  ...BORDER_LOOKS.map((border) => look(`border.${border}`, `command.looks.border.${border}`, { border })),
  ...ARROW_LOOKS.map((arrows) => look(`arrows.${arrows}`, `command.looks.arrows.${arrows}`, { arrows })),
];

function look<Name extends string>(
  name: Name,
  label: Command['label'],
  change: Partial<Looks>,
): Command<`looks.${Name}`> {
  return defineCommand({
    id: `looks.${name}`,
    label,
    enabled: (state) => departmentsOnMap(state) > 0,
    checked: (state) => Object.entries(change).every(([field, value]) => state.looks[field as keyof Looks] === value),
    run: (app) => {
      if (app.store.getState().view !== 'map') showView(app, 'map');
      app.store.setState((state) => ({ looks: { ...state.looks, ...change } }));
    },
  });
}
