import { createTranslator } from '#shared/i18n/translator.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { type Searchable, searchable } from '#shared/search/match.ts';
import type { Command } from './command.ts';

const translators = LANGUAGES.map((language) => createTranslator(language));
const prepared = new Map<string, readonly Searchable[]>();

/** What a command answers to in a search: its label in every language, whichever the screen speaks. */
export function searchableLabels({ label }: Pick<Command, 'label'>): readonly Searchable[] {
  const before = prepared.get(label);
  if (before !== undefined) return before;
  const labels = translators.map((t) => searchable(t(label)));
  prepared.set(label, labels);
  return labels;
}
