import { useApp, useStore } from '#renderer/state/app-context.ts';
import { showMap } from '#renderer/state/show-map.ts';
import { useT } from '#renderer/state/use-t.ts';
import type { MapId } from '#shared/model/map.ts';
import { mapsInOrder } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';

/** Which map of the engagement is on screen, where it holds several: an import adds one. */
export function MapChoice() {
  const app = useApp();
  const t = useT();
  const engagement = useStore((state) => state.engagement);
  const map = useStore((state) => state.map);
  if (engagement.maps.size < 2) return null;
  return (
    <select
      className="map-choice"
      aria-label={t('map.choose')}
      value={map}
      onChange={(event) => showMap(app, event.target.value as MapId)}
    >
      {mapsInOrder(engagement).map((row) => (
        <option key={row.id} value={row.id}>
          {nameIn(row, t.language)}
        </option>
      ))}
    </select>
  );
}
