import { type AddMap, addMap } from '#shared/edits/add-map.ts';
import { type ImportRows, importRows } from '#shared/edits/import-rows.ts';
import { moveDepartments } from '#shared/edits/move-departments.ts';
import { removeMap } from '#shared/edits/remove-map.ts';
import { idsFor, rowsOf } from '#shared/import/build-engagement.ts';
import type { Draft } from '#shared/import/draft.ts';
import type { Places } from '#shared/layout/drawing-task.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { checkName, NO_TRANSLATIONS } from '#shared/model/named.ts';
import type { App } from './app.ts';
import { countText } from './count-text.ts';
import { findPlaces } from './find-places.ts';
import { freeAmong } from './free-name.ts';
import { showMap } from './show-map.ts';

/**
 * Puts a draft without errors on a map of its own, called `name` as far as that is free and can be one, in the place of the present
 * one where that is empty: one undo step, once every department has a place. Given up before that, nothing is imported.
 */
export async function importDraft(app: App, draft: Draft, name: string): Promise<boolean> {
  const { engagement, map: present } = app.store.getState();
  const own = idsFor(draft);
  const ids: typeof own = (kind) => {
    let id = own(kind);
    // The same table imported twice draws the same ids.
    while (isTaken(app, id)) id = app.ids(kind);
    return id;
  };
  const map = ids('map');
  const run = `import ${map}`;
  const old = mapContent(engagement, present);
  const replaces = old?.departments.size === 0;
  const wanted = checkName(name);
  const {
    name: title,
    translations,
    kind,
  } = replaces
    ? old.map
    : {
        name: freeAmong(engagement.maps.values(), wanted.ok ? wanted.value : app.t()('map.as-is')),
        translations: NO_TRANSLATIONS,
        kind: 'as-is' as const,
      };
  const empty = { id: map, name: title, translations, kind, weights: draft.weights };
  const rows = rowsOf(draft, map, ids);
  const places = await placesOf(app, empty, rows);
  if (places === undefined) return false;
  const done =
    app.edit(addMap, empty, { run }) &&
    app.edit(importRows, rows, { run }) &&
    app.edit(moveDepartments, { positions: places }, { run });
  if (!done) return false;
  showMap(app, map);
  app.store.setState({ panel: 'findings' });
  if (replaces) app.edit(removeMap, { map: present }, { run });
  app.canvas?.fit();
  const things = countText(app.t(), { departments: draft.departments.length, services: draft.services.length });
  app.toast({ kind: 'done', text: app.t()('toast.imported', { things }), undo: true });
  return true;
}

/** Where the departments of a map that is not there yet would stand; undefined where the user cancelled, or told why it cannot be. */
async function placesOf(app: App, map: AddMap, rows: ImportRows): Promise<Places | undefined> {
  const withMap = addMap.run(app.store.getState().engagement, map);
  const whole = withMap.ok ? importRows.run(withMap.value, rows) : withMap;
  const content = whole.ok ? mapContent(whole.value, map.id) : undefined;
  if (!whole.ok) app.refuse(whole.failure);
  return content && findPlaces(app, 'arranging', { content });
}

function isTaken(app: App, id: string): boolean {
  const { maps, divisions, departments, services } = app.store.getState().engagement;
  return [maps, divisions, departments, services].some((rows) => (rows as ReadonlyMap<string, unknown>).has(id));
}
