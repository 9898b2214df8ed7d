import { nameIn } from '#shared/model/named.ts';
import type { Deck } from './deck.ts';
import { contentOf, type ExportInput } from './export-input.ts';
import { SLIDES } from './slides/slides.ts';

/** Describes the deck of a map: every kind of slide that has something to say. Same input, same deck. */
export function buildDeck(input: ExportInput): Deck {
  const { language } = input.translator;
  const content = contentOf(input);
  return {
    language,
    title: nameIn(input.engagement.profile, language),
    date: input.date,
    slides: SLIDES.flatMap(({ build }) => build({ ...input, content })),
  };
}
