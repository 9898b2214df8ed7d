import { must } from '#shared/kernel/result.ts';
import type { DepartmentId, Point } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { type MapContent, mapContent, mapsInOrder } from '#shared/model/map-content.ts';
import { moveDepartments } from './move-departments.ts';

/** Finds a place for each department of a map. Pure: the same content gives the same places. */
export type LayOut = (content: MapContent) => ReadonlyMap<DepartmentId, Point>;

/** The engagement with the departments of each map placed. */
export function withLayout(engagement: Engagement, layOut: LayOut): Engagement {
  return mapsInOrder(engagement).reduce((placed, map) => {
    const content = mapContent(placed, map.id);
    return content === undefined ? placed : must(moveDepartments.run(placed, { positions: layOut(content) }));
  }, engagement);
}
