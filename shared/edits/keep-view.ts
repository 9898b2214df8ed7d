import { NO_EXTRA } from '#shared/kernel/json.ts';
import type { Language } from '#shared/kernel/language.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { cleanLine } from '#shared/kernel/text.ts';
import type { MapId } from '#shared/model/map.ts';
import { NO_TRANSLATIONS } from '#shared/model/named.ts';
import { type SavedView, type SavedViewId, type Sight, SOUGHT_LIMIT, sightFault } from '#shared/model/saved-view.ts';
import { defineEdit } from './edit.ts';
import { checkFreeName, putRow } from './rows.ts';

export interface KeepView {
  /** Of a new view, or of the one that is to show this from now on. */
  readonly id: SavedViewId;
  readonly map: MapId;
  /** Of a new view; another keeps its names. */
  readonly name: string;
  readonly sight: Sight;
  /** Of the words of a refusal. */
  readonly language?: Language;
}

/** Keeps a way of looking at a map under a name, behind the others, or puts another in the place of what a view showed. */
export const keepView = defineEdit({
  id: 'keep-view',
  run(engagement, { id, map, name, sight, language }: KeepView) {
    if (!engagement.maps.has(map)) return err({ code: 'no-such-map' });
    const clean = { ...sight, text: cleanLine(sight.text).slice(0, SOUGHT_LIMIT) };
    const fault = sightFault(clean);
    if (fault === 'position') return err({ code: 'position-not-a-number' });
    if (fault !== undefined) return err({ code: 'amount-not-positive' });
    const known = engagement.views.get(id);
    if (known !== undefined) {
      if (known.map !== map) return err({ code: 'different-maps' });
      const { name: own, translations, order, extra } = known;
      return ok(putRow(engagement, 'views', { id, map, name: own, translations, order, ...clean, extra }));
    }
    const free = checkFreeName(engagement.views.values(), map, name, undefined, language);
    if (!free.ok) return free;
    const order = Math.max(-1, ...[...engagement.views.values()].map((row) => row.order)) + 1;
    const row: SavedView = {
      id,
      map,
      name: free.value,
      translations: NO_TRANSLATIONS,
      order,
      ...clean,
      extra: NO_EXTRA,
    };
    return ok(putRow(engagement, 'views', row));
  },
});
