import type { Point } from '#shared/model/department.ts';

export type { Point };

/** A rectangle with its sides along the axes: top left corner, x to the right, y down. Units are the caller's. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const right = (rect: Rect): number => rect.x + rect.width;
export const bottom = (rect: Rect): number => rect.y + rect.height;
export const centre = (rect: Rect): Point => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });

export function around(point: Point, width: number, height: number): Rect {
  return { x: point.x - width / 2, y: point.y - height / 2, width, height };
}

/** Grown by `by` on every side; negative shrinks. */
export function grown(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
}

export function moved(rect: Rect, dx: number, dy: number): Rect {
  return { ...rect, x: rect.x + dx, y: rect.y + dy };
}

/** Whether the two share an area; touching sides do not. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}

export function holds(outer: Rect, inner: Rect): boolean {
  return inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer);
}

/** The smallest rectangle that holds all of them; undefined where there is none. */
export function bounds(rects: Iterable<Rect>): Rect | undefined {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const rect of rects) {
    x0 = Math.min(x0, rect.x);
    y0 = Math.min(y0, rect.y);
    x1 = Math.max(x1, right(rect));
    y1 = Math.max(y1, bottom(rect));
  }
  return x0 <= x1 ? { x: x0, y: y0, width: x1 - x0, height: y1 - y0 } : undefined;
}

export function boundsOfPoints(points: Iterable<Point>): Rect | undefined {
  return bounds([...points].map((point) => ({ ...point, width: 0, height: 0 })));
}
