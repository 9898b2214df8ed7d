import type { DivisionId } from '#shared/model/division.ts';
import type { App } from './app.ts';

/** Collapses or expands divisions. How the map is looked at is no edit: nothing to undo, nothing to save. */
export function toggleCollapsed(app: App, divisions: Iterable<DivisionId>, collapse: boolean): void {
  app.store.setState(({ collapsed }) => {
    const next = new Set(collapsed);
    for (const id of divisions) {
      if (collapse) next.add(id);
      else next.delete(id);
    }
    return { collapsed: next };
  });
}
