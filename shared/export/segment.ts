import type { Point } from '#shared/model/department.ts';
import { bottom, type Rect, right } from './rect.ts';

export interface Segment {
  readonly a: Point;
  readonly b: Point;
}

export function segmentsOf(points: readonly Point[]): readonly Segment[] {
  return points.slice(1).map((b, index) => ({ a: points[index] ?? b, b }));
}

/** Whether the segment has a point inside the rectangle (Liang and Barsky 1984, clipping by parameters). */
export function entersRect({ a, b }: Segment, rect: Rect): boolean {
  let [first, last] = [0, 1];
  const clip = (delta: number, room: number): boolean => {
    if (delta === 0) return room > 0;
    if (delta < 0) first = Math.max(first, room / delta);
    else last = Math.min(last, room / delta);
    return first < last;
  };
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  return (
    clip(-dx, a.x - rect.x) && clip(dx, right(rect) - a.x) && clip(-dy, a.y - rect.y) && clip(dy, bottom(rect) - a.y)
  );
}

/** Whether the two cross at a point inside both. */
export function crosses(one: Segment, two: Segment): boolean {
  const side = (s: Segment, p: Point) => (s.b.x - s.a.x) * (p.y - s.a.y) - (s.b.y - s.a.y) * (p.x - s.a.x);
  return side(one, two.a) * side(one, two.b) < 0 && side(two, one.a) * side(two, one.b) < 0;
}

/** Distance of a point from the segment. */
export function distance(point: Point, { a, b }: Segment): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / square;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}
