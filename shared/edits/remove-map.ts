import { err, ok } from '#shared/kernel/result.ts';
import type { MapId } from '#shared/model/map.ts';
import { actionsOn } from './actions.ts';
import { defineEdit } from './edit.ts';
import { ratingsOn } from './ratings.ts';

export interface RemoveMap {
  readonly map: MapId;
}

function without<Key, Row extends { readonly map: MapId }>(
  rows: ReadonlyMap<Key, Row>,
  map: MapId,
): ReadonlyMap<Key, Row> {
  return new Map([...rows].filter(([, row]) => row.map !== map));
}

/** Takes a map and everything on it away. An engagement keeps at least one map. */
export const removeMap = defineEdit({
  id: 'remove-map',
  run(engagement, input: RemoveMap) {
    if (!engagement.maps.has(input.map)) return err({ code: 'no-such-map' });
    if (engagement.maps.size === 1) return err({ code: 'last-map' });
    const maps = new Map(engagement.maps);
    maps.delete(input.map);
    const departments = without(engagement.departments, input.map);
    const services = without(engagement.services, input.map);
    return ok({
      ...engagement,
      maps,
      divisions: without(engagement.divisions, input.map),
      departments,
      services,
      marks: without(engagement.marks, input.map),
      views: without(engagement.views, input.map),
      teams: without(engagement.teams, input.map),
      actions: actionsOn(engagement.actions, { departments, services }),
      ...ratingsOn(engagement, { departments, services }),
    });
  },
});
