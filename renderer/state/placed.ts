import type { Engagement } from '#shared/model/engagement.ts';
import { mapContent } from '#shared/model/map-content.ts';
import type { App } from './app.ts';
import { findPlaces } from './find-places.ts';

/**
 * The engagement with a place for every department, or undefined where the user cancelled. A file from the command line may have
 * none; giving them one on opening is not an edit, since nothing that the user did is changed.
 */
export async function placed(app: App, engagement: Engagement): Promise<Engagement | undefined> {
  const departments = new Map(engagement.departments);
  for (const id of engagement.maps.keys()) {
    const content = mapContent(engagement, id);
    if (content === undefined || [...content.departments.values()].every((row) => row.position !== undefined)) continue;
    const places = await findPlaces(app, 'opening', { content });
    if (places === undefined) return undefined;
    for (const [department, position] of places) {
      const row = departments.get(department);
      if (row !== undefined && row.position === undefined) departments.set(department, { ...row, position });
    }
  }
  return { ...engagement, departments };
}
