import { textWidth } from '#shared/export/text-width.ts';
import type { Point } from '#shared/model/department.ts';
import type { Box } from './label-room.ts';

/** Of a division's title, in map units. */
export const DIVISION_FONT = 13;
/** From a member's border to the division's. */
const AROUND = 33;
/** From the division's border to its title. */
const INSET = 14;

/**
 * How far the title moves from the middle of the division's box to its left corner, as in what goes out: in the middle it
 * would stand where most arrows cross the border. The drawing library only knows the middle.
 */
export function divisionLabelShift(
  label: string,
  members: Iterable<{ readonly at: Point; readonly box: Box }>,
): number {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const { at, box } of members) {
    left = Math.min(left, at.x - box.width / 2);
    right = Math.max(right, at.x + box.width / 2);
  }
  const free = (right - left) / 2 + AROUND - INSET - textWidth(label, DIVISION_FONT, true) / 2;
  return free > 0 ? -Math.round(free) : 0;
}
