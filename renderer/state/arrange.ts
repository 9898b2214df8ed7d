import { arrangeDepartments } from '#shared/edits/arrange-departments.ts';
import type { LayoutId } from '#shared/layout/layouts.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { mapContent } from '#shared/model/map-content.ts';
import type { App } from './app.ts';
import { findPlaces } from './find-places.ts';

/** Arranges the map on screen, or `only` some departments of it, in one undo step. */
export async function arrangeMap(app: App, layout: LayoutId, only?: ReadonlySet<DepartmentId>): Promise<void> {
  const { engagement, map } = app.store.getState();
  const content = mapContent(engagement, map);
  if (content === undefined) return;
  const positions = await findPlaces(app, 'arranging', { content, layout, ...(only && { only }) });
  if (positions === undefined) return;
  const show = (): void => {
    if (!app.edit(arrangeDepartments, { positions })) return;
    if (only === undefined) app.canvas?.fit();
    else app.canvas?.reveal(only);
  };
  if (app.canvas === undefined) show();
  else app.canvas.glide(show);
}
