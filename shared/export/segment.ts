import type { Point } from '#shared/model/department.ts';
import { bottom, type Rect, right } from './rect.ts';

/** A straight piece of a way. */
export interface Segment {
  readonly a: Point;
  readonly b: Point;
}

export function segmentsOf(points: readonly Point[]): readonly Segment[] {
  return points.slice(1).map((b, index) => ({ a: points[index] ?? b, b }));
}

// These run hundreds of thousands of times for one map, so they make no objects and leave early.

/** Whether the segment has a point inside the rectangle (clipping by parameters, Liang and Barsky 1984). */
export function entersRect({ a, b }: Segment, rect: Rect): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let first = 0;
  let last = 1;
  for (let side = 0; side < 4; side++) {
    const delta = side === 0 ? -dx : side === 1 ? dx : side === 2 ? -dy : dy;
    const room =
      side === 0 ? a.x - rect.x : side === 1 ? right(rect) - a.x : side === 2 ? a.y - rect.y : bottom(rect) - a.y;
    if (delta === 0 && room <= 0) return false;
    if (delta < 0) first = Math.max(first, room / delta);
    if (delta > 0) last = Math.min(last, room / delta);
    if (first >= last) return false;
  }
  return true;
}

/** Positive where `point` lies to the right of the segment as it goes on a map with y down, negative to the left. */
function side({ a, b }: Segment, point: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}

/** Whether the two cross at a point inside both. */
export function crosses(one: Segment, two: Segment): boolean {
  return side(one, two.a) * side(one, two.b) < 0 && side(two, one.a) * side(two, one.b) < 0;
}

/** Whether a point is nearer to the segment than `reach`. */
export function isNear(point: Point, { a, b }: Segment, reach: number): boolean {
  if (point.x < Math.min(a.x, b.x) - reach || point.x > Math.max(a.x, b.x) + reach) return false;
  if (point.y < Math.min(a.y, b.y) - reach || point.y > Math.max(a.y, b.y) + reach) return false;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / square;
  const t = Math.min(1, Math.max(0, along));
  const x = point.x - a.x - t * dx;
  const y = point.y - a.y - t * dy;
  return x * x + y * y < reach * reach;
}
