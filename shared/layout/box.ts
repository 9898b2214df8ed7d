import type { Point } from '#shared/model/department.ts';

/** Width and height of a department's box, in map units, > 0. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** An upright rectangle in map units; `right >= left`, `bottom >= top`. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every coordinate that a layout gives is a whole multiple of this. */
export const GRID = 10;
/** The box of a department that nobody has measured. */
export const DEPARTMENT_SIZE: Size = { width: 170, height: 64 };
/** Between two boxes at least this much stays free, so that an arrow between them is seen. */
export const MIN_GAP = 40;
/** A division's box stands this far outside its members ... */
export const DIVISION_PADDING = 28;
/** ... and has this much more on top for its name. */
export const DIVISION_TITLE = 30;

export function boxAround(centre: Point, size: Size): Box {
  return {
    left: centre.x - size.width / 2,
    top: centre.y - size.height / 2,
    right: centre.x + size.width / 2,
    bottom: centre.y + size.height / 2,
  };
}

export function grown(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

/** The smallest box around both. */
export function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** The enclosing box of a division whose members fill `members`. */
export function divisionBox(members: Box): Box {
  const padded = grown(members, DIVISION_PADDING);
  return { ...padded, top: padded.top - DIVISION_TITLE };
}

/** Whether the insides meet; boxes that only touch do not overlap. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether the straight line between two points meets the inside of the box (Liang and Barsky 1984). */
export function lineMeets(box: Box, from: Point, to: Point): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let enter = 0;
  let leave = 1;
  for (const [step, room] of [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const) {
    if (step === 0) {
      if (room <= 0) return false;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return enter < leave;
}
