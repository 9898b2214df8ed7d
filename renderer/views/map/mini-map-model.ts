import type { Language } from '#shared/kernel/language.ts';
import type { DepartmentId, Point } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { FilterWay } from '#shared/model/map-filter.ts';
import { boxOf } from './box-of.ts';

/** An upright rectangle in map units. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Free space around all departments, in map units. */
const MARGIN = 60;

/** Each department's box on the map, the hue of its division, and whether a filter dims it; what it hides has none. */
export function miniBoxes(
  content: Pick<MapContent, 'departments' | 'divisions'>,
  language: Language,
  filtered?: { readonly shown: ReadonlySet<DepartmentId>; readonly way: FilterWay },
): readonly (Area & { readonly hue?: number; readonly dimmed: boolean })[] {
  return [...content.departments.values()].flatMap((row) => {
    const dimmed = filtered?.shown.has(row.id) === false;
    if (row.position === undefined || (dimmed && filtered?.way === 'hide')) return [];
    const { width, height } = boxOf(row, language);
    const hue = row.division === undefined ? undefined : content.divisions.get(row.division)?.hue;
    const { x, y } = row.position;
    return [{ x: x - width / 2, y: y - height / 2, width, height, dimmed, ...(hue !== undefined && { hue }) }];
  });
}

/** How map units become px of a small picture of this size that shows all of these areas, centred. */
export interface MiniScale {
  readonly scale: number;
  readonly shift: Point;
}

export function miniScale(areas: readonly Area[], width: number, height: number): MiniScale {
  if (areas.length === 0) return { scale: 1, shift: { x: 0, y: 0 } };
  const left = areas.reduce((least, area) => Math.min(least, area.x), Number.POSITIVE_INFINITY) - MARGIN;
  const top = areas.reduce((least, area) => Math.min(least, area.y), Number.POSITIVE_INFINITY) - MARGIN;
  const right = areas.reduce((most, area) => Math.max(most, area.x + area.width), Number.NEGATIVE_INFINITY) + MARGIN;
  const bottom = areas.reduce((most, area) => Math.max(most, area.y + area.height), Number.NEGATIVE_INFINITY) + MARGIN;
  const scale = Math.min(width / (right - left), height / (bottom - top));
  return {
    scale,
    shift: { x: width / 2 - (scale * (left + right)) / 2, y: height / 2 - (scale * (top + bottom)) / 2 },
  };
}

/** A place of the small picture in map units. */
export const fromMini = ({ scale, shift }: MiniScale, { x, y }: Point): Point => ({
  x: (x - shift.x) / scale,
  y: (y - shift.y) / scale,
});
