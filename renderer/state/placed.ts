import { layOut } from '#shared/layout/layout.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { mapContent } from '#shared/model/map-content.ts';

/**
 * The engagement with a place for every department. A file from the command line may have none; giving them one on
 * opening is not an edit, since nothing that the user did is changed.
 */
export function placed(engagement: Engagement): Engagement {
  const departments = new Map(engagement.departments);
  for (const id of engagement.maps.keys()) {
    const content = mapContent(engagement, id);
    if (content === undefined || [...content.departments.values()].every((row) => row.position !== undefined)) continue;
    for (const [department, position] of layOut(content)) {
      const row = departments.get(department);
      if (row !== undefined && row.position === undefined) departments.set(department, { ...row, position });
    }
  }
  return { ...engagement, departments };
}
