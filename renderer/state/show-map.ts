import type { MapId } from '#shared/model/map.ts';
import type { App } from './app.ts';
import { NOTHING } from './selection.ts';

/** Turns to another map of the engagement. What was picked or lit up stands on the old one, so it is let go. */
export function showMap(app: App, map: MapId): void {
  app.store.setState({
    map,
    selection: NOTHING,
    litFinding: undefined,
    litChain: undefined,
    find: undefined,
    editing: undefined,
    tool: 'select',
  });
}
