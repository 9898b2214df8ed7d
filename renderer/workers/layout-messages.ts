import type { Places } from '#shared/layout/drawing-task.ts';
import type { LayoutId } from '#shared/layout/layouts.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';

export interface LayoutQuestion {
  readonly content: MapContent;
  /** The layout to draw the whole map in, or `only` some of it. Left out: places for those alone that have none. */
  readonly layout?: LayoutId;
  readonly only?: ReadonlySet<DepartmentId>;
}

/** How far the work is, 0 to 1, any number of times; then the places. */
export type LayoutNews = { readonly share: number } | { readonly places: Places };
