import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId, MapKind } from '#shared/model/map.ts';
import { mapsInOrder } from '#shared/model/map-content.ts';

/**
 * The map and the one that it is told apart from: as-is and to-be where the engagement has both, else the one before it, or behind the
 * first the next. Undefined where there is but one.
 */
export function mapPair(engagement: Engagement, map: MapId): readonly [before: MapId, after: MapId] | undefined {
  const maps = mapsInOrder(engagement);
  const kind = engagement.maps.get(map)?.kind;
  const first = (wanted: MapKind) => maps.find((each) => each.kind === wanted)?.id;
  const [asIs, toBe] = [first('as-is'), first('to-be')];
  if (kind === 'as-is' && toBe !== undefined) return [map, toBe];
  if (kind === 'to-be' && asIs !== undefined) return [asIs, map];
  const at = Math.max(
    1,
    maps.findIndex(({ id }) => id === map),
  );
  const [one, other] = [maps[at - 1], maps[at]];
  return one === undefined || other === undefined ? undefined : [one.id, other.id];
}
