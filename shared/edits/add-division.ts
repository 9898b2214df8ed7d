import { NO_EXTRA } from '#shared/kernel/json.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { DivisionId } from '#shared/model/division.ts';
import type { MapId } from '#shared/model/map.ts';
import { checkTranslations, NO_TRANSLATIONS, type Translations } from '#shared/model/named.ts';
import { defineEdit } from './edit.ts';
import { checkFreeName, putRow } from './rows.ts';

export interface AddDivision {
  readonly id: DivisionId;
  readonly map: MapId;
  readonly name: string;
  readonly translations?: Translations;
}

/** Adds an empty division to a map; it takes the first colour that no other division of the map has. */
export const addDivision = defineEdit({
  id: 'add-division',
  run(engagement, input: AddDivision) {
    if (!engagement.maps.has(input.map)) return err({ code: 'no-such-map' });
    if (engagement.divisions.has(input.id)) return err({ code: 'id-taken' });
    const free = (text: string) => checkFreeName(engagement.divisions.values(), input.map, text);
    const name = free(input.name);
    if (!name.ok) return name;
    const translations = checkTranslations(input.translations ?? NO_TRANSLATIONS, free);
    if (!translations.ok) return translations;
    const taken = new Set(
      [...engagement.divisions.values()].filter((row) => row.map === input.map).map((row) => row.hue),
    );
    let hue = 0;
    while (taken.has(hue)) hue++;
    return ok(
      putRow(engagement, 'divisions', {
        id: input.id,
        map: input.map,
        name: name.value,
        translations: translations.value,
        hue,
        extra: NO_EXTRA,
      }),
    );
  },
});
