import { NO_EXTRA } from '#shared/kernel/json.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { MapId, MapKind, WeightKind } from '#shared/model/map.ts';
import { checkName, checkTranslations, NO_TRANSLATIONS, type Translations } from '#shared/model/named.ts';
import { defineEdit } from './edit.ts';
import { putRow } from './rows.ts';

export interface AddMap {
  readonly id: MapId;
  readonly name: string;
  readonly translations?: Translations;
  readonly kind: MapKind;
  readonly weights: WeightKind;
}

/** Adds an empty map behind the others. */
export const addMap = defineEdit({
  id: 'add-map',
  run(engagement, input: AddMap) {
    if (engagement.maps.has(input.id)) return err({ code: 'id-taken' });
    const name = checkName(input.name);
    if (!name.ok) return name;
    const translations = checkTranslations(input.translations ?? NO_TRANSLATIONS, checkName);
    if (!translations.ok) return translations;
    const order = 1 + Math.max(-1, ...[...engagement.maps.values()].map((map) => map.order));
    return ok(
      putRow(engagement, 'maps', {
        id: input.id,
        name: name.value,
        translations: translations.value,
        kind: input.kind,
        weights: input.weights,
        order,
        extra: NO_EXTRA,
      }),
    );
  },
});
