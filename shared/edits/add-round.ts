import { NO_EXTRA } from '#shared/kernel/json.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { checkTranslations, NO_TRANSLATIONS, type Translations } from '#shared/model/named.ts';
import type { RoundId } from '#shared/model/round.ts';
import { defineEdit } from './edit.ts';
import { checkDate, checkRoundName } from './rounds.ts';
import { putRow } from './rows.ts';

export interface AddRound {
  readonly id: RoundId;
  readonly name: string;
  readonly translations?: Translations;
  /** ISO date (YYYY-MM-DD); left out or empty: nobody has said when. */
  readonly date?: string;
}

/** Adds a sitting in which services are rated. */
export const addRound = defineEdit({
  id: 'add-round',
  run(engagement, input: AddRound) {
    if (engagement.rounds.has(input.id)) return err({ code: 'id-taken' });
    const free = (text: string) => checkRoundName(engagement.rounds, text);
    const name = free(input.name);
    if (!name.ok) return name;
    const translations = checkTranslations(input.translations ?? NO_TRANSLATIONS, free);
    if (!translations.ok) return translations;
    const date = checkDate(input.date ?? '');
    if (!date.ok) return date;
    const row = { id: input.id, name: name.value, translations: translations.value, date: date.value };
    return ok(putRow(engagement, 'rounds', { ...row, extra: NO_EXTRA }));
  },
});
