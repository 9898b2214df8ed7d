import type { Point } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { isNoted } from '#shared/model/note-subject.ts';

/** The note of what has this id on a map, where it says anything. */
export function noteOf(engagement: Engagement, id: string | undefined): string | undefined {
  const rows: ReadonlyMap<string, { readonly notes?: string }>[] = [engagement.departments, engagement.services];
  const row = id === undefined ? undefined : rows.flatMap((table) => table.get(id) ?? [])[0];
  return row !== undefined && isNoted(row) ? row.notes : undefined;
}

/** Side of the square round a department's mark that answers to the pointer, in map units: at its lower right corner. */
const MARK = 26;

/** Whether a point is on the mark of a department that stands here. */
export const onMark = (
  { x, y }: Point,
  { at, width, height }: { readonly at: Point; readonly width: number; readonly height: number },
): boolean => Math.abs(x - (at.x + width / 2)) <= MARK / 2 && Math.abs(y - (at.y + height / 2)) <= MARK / 2;

/** At most this wide, in px; the style has the same. */
export const TIP_WIDTH = 300;
const APART = 14;

/** Where the tip stands beside a spot of the canvas: inside of it, below, or above where there is more room. In px. */
export function tipPlace(
  { x, y }: Point,
  size: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top?: number; readonly bottom?: number; readonly maxHeight: number } {
  const left = Math.max(8, Math.min(x, size.width - TIP_WIDTH - 8));
  const below = size.height - y - APART - 8;
  return y < size.height / 2
    ? { left, top: y + APART, maxHeight: below }
    : { left, bottom: size.height - y + APART, maxHeight: y - APART - 8 };
}
