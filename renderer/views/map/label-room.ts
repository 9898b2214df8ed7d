import type { Point } from '#shared/model/department.ts';

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Kept for the arrowhead and a little line at both ends of a name, in map units. */
const ENDS = 34;
/** A shorter name would say nothing; it covers its arrow instead. */
const LEAST = 44;

/** How long the name on an arrow may be so that its arrow is still seen, between the borders of two boxes, in map units. */
export function labelRoom(from: Point, fromBox: Box, to: Point, toBox: Box): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return LEAST;
  const free = length - reach(dx, dy, length, fromBox) - reach(dx, dy, length, toBox);
  return Math.max(LEAST, Math.round(free - ENDS));
}

/** From the middle of a box to its border in this direction. */
function reach(dx: number, dy: number, length: number, { width, height }: Box): number {
  const across = dx === 0 ? Number.POSITIVE_INFINITY : (width / 2 / Math.abs(dx)) * length;
  const down = dy === 0 ? Number.POSITIVE_INFINITY : (height / 2 / Math.abs(dy)) * length;
  return Math.min(across, down);
}
