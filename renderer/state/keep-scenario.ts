import { copyIds } from '#shared/edits/duplicate-map.ts';
import { keepScenario as keepScenarioEdit } from '#shared/edits/keep-scenario.ts';
import { mapContent } from '#shared/model/map-content.ts';
import type { App } from './app.ts';
import { showView } from './show-view.ts';
import { changesOn, tryOut } from './what-if.ts';

/** Makes a map of what is tried out, in one undo step, and sets it beside the map that it was tried on. False: refused. */
export function keepScenario(app: App, name: string): boolean {
  const { engagement, map, whatIf } = app.store.getState();
  const { engagement: changed } = tryOut(engagement, changesOn(whatIf, map));
  const content = mapContent(changed, map);
  if (content === undefined) return false;
  const id = app.ids('map');
  const ids = copyIds(content, app.ids);
  if (!app.edit(keepScenarioEdit, { changed, map, id, name, kind: 'to-be', ids })) return false;
  app.store.setState({ whatIf: undefined, compared: [map, id] });
  showView(app, 'compare');
  app.toast({ kind: 'done', text: app.t()('toast.kept', { name }), undo: true });
  return true;
}
