import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { mapsInOrder } from '#shared/model/map-content.ts';
import type { AppState } from './app-state.ts';

/** Two maps side by side: the one before and the one after. */
export type MapPair = readonly [before: MapId, after: MapId];

/**
 * The maps that are compared: those that were chosen, as long as both are there; else the one on screen and the one before it,
 * or behind the first the next. Undefined where there is but one.
 */
export function comparedMaps({
  engagement,
  map,
  compared,
}: Pick<AppState, 'engagement' | 'map' | 'compared'>): MapPair | undefined {
  if (compared?.every((id) => engagement.maps.has(id))) return compared;
  return neighbours(engagement, map);
}

function neighbours(engagement: Engagement, map: MapId): MapPair | undefined {
  const maps = mapsInOrder(engagement).map(({ id }) => id);
  const after = Math.max(1, maps.indexOf(map));
  const [one, other] = [maps[after - 1], maps[after]];
  return one === undefined || other === undefined ? undefined : [one, other];
}
