import type { MapId } from '#shared/model/map.ts';
import type { App } from './app.ts';
import { NOTHING } from './selection.ts';

/** Turns to another map of the engagement. Which map is shown is no edit. */
export function showMap(app: App, map: MapId): void {
  app.store.setState({ map, selection: NOTHING, litFinding: undefined, editing: undefined });
}
