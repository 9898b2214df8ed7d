import type { Point } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';

/** Centres nearer than this would overlap, in map units. */
const CLEAR = { x: 200, y: 100 };
const STEP = { x: 220, y: 110 };
const GRID = 10;

/** The place nearest to `wanted`, spiralling outwards, where a new department covers no other. */
export function freePlace(engagement: Engagement, map: MapId, wanted: Point): Point {
  const taken = [...engagement.departments.values()].flatMap((row) =>
    row.map === map && row.position ? [row.position] : [],
  );
  const free = (at: Point): boolean =>
    taken.every((other) => Math.abs(other.x - at.x) >= CLEAR.x || Math.abs(other.y - at.y) >= CLEAR.y);
  const start = { x: Math.round(wanted.x / GRID) * GRID, y: Math.round(wanted.y / GRID) * GRID };
  for (let ring = 0; ; ring++) {
    for (let row = -ring; row <= ring; row++) {
      for (let column = -ring; column <= ring; column++) {
        if (Math.max(Math.abs(row), Math.abs(column)) !== ring) continue;
        const at = { x: start.x + column * STEP.x, y: start.y + row * STEP.y };
        if (free(at)) return at;
      }
    }
  }
}
