import type { Translator } from '#shared/i18n/translator.ts';
import type { IdSource } from '#shared/kernel/id.ts';
import { type Engagement, newEngagement } from '#shared/model/engagement.ts';

/** An empty engagement named in the language of the screen. */
export function freshEngagement(ids: IdSource, t: Translator): Engagement {
  return newEngagement({
    id: ids('engagement'),
    map: ids('map'),
    name: t('engagement.untitled'),
    mapName: t('map.as-is'),
    language: t.language,
  });
}
