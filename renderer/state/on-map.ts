import type { AppState } from './app-state.ts';

/** Whether the map itself is seen, not another view of it. */
export const showsMap = ({ view }: Pick<AppState, 'view'>): boolean => view === 'map';

/** How many departments stand on the map on screen; other maps of the engagement do not count. */
export function departmentsOnMap({ engagement, map }: Pick<AppState, 'engagement' | 'map'>): number {
  let count = 0;
  for (const row of engagement.departments.values()) if (row.map === map) count++;
  return count;
}
