import { createTranslator } from '#shared/i18n/translator.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { nameIn } from '#shared/model/named.ts';
import type { Deck, Slide } from './deck.ts';
import { type DeckOptions, usualDeck } from './deck-options.ts';
import { contentOf, type ExportInput } from './export-input.ts';
import { fittedText } from './fitted-text.ts';
import { PAGES, type Page } from './page.ts';
import type { SlideInput } from './slides/slide-kind.ts';
import { SLIDES, type SlideId } from './slides/slides.ts';
import { inEach, onOneLine, type Tongues } from './tongues.ts';

const TITLE_SIZES = [22, 20, 18, 16, 14, 12] as const;
const COVER_SIZES = [38, 32, 28, 24, 20, 16] as const;

/** What an export takes, and what its deck is made of; the usual deck in the translator's language if missing. */
export interface DeckInput extends ExportInput {
  readonly deck?: DeckOptions | undefined;
  /** Hears how far the deck is. */
  readonly reach?: (step: DeckStep) => void;
}

/** How far a deck is: after each kind of slide. */
export interface DeckStep {
  /** 0 to 1. */
  readonly share: number;
  readonly kind: SlideId;
  readonly slides: readonly Slide[];
}

function tonguesOf({ translator }: ExportInput, { language }: DeckOptions): Tongues {
  if (language === translator.language) return [translator];
  if (language !== 'both') return [createTranslator(language)];
  const [first, ...others] = LANGUAGES;
  return [createTranslator(first), ...others.map((other) => createTranslator(other))];
}

/** The deck kind by kind, so that whoever waits can tell how far it is, and stop. */
export function* deckSteps(input: DeckInput): Generator<DeckStep, Deck> {
  const options = input.deck ?? usualDeck(input.translator.language);
  const tongues = tonguesOf(input, options);
  const [translator] = tongues;
  const page = PAGES[options.ratio];
  const { profile } = input.engagement;
  const given: SlideInput = {
    ...input,
    ...{ arrows: options.arrows, translator, tongues, page, ratio: options.ratio, content: contentOf(input) },
    say: (words) => inEach(tongues, words),
  };
  const made: DeckStep[] = [];
  for (const [index, id] of options.kinds.entries()) {
    const kind = SLIDES.find((each) => each.id === id);
    if (kind === undefined) continue;
    const slides = kind.build(given).map((slide) => withTitleFitted(slide, page));
    const step = { share: (index + 1) / options.kinds.length, kind: id, slides };
    made.push(step);
    yield step;
  }
  return {
    language: translator.language,
    ratio: options.ratio,
    title: onOneLine(tongues, (t) => nameIn(profile, t.language)),
    date: input.date,
    slides: made.flatMap(({ slides }) => slides),
    sections: made
      .filter(({ slides }) => slides.length > 0)
      .map(({ kind, slides }) => ({
        id: kind,
        name: onOneLine(tongues, (t) => t(`export.slides.${kind}`)),
        slides: slides.length,
      })),
  };
}

function withTitleFitted(slide: Slide, page: Page): Slide {
  const cover = slide.layout === 'title';
  const room = cover ? page.cover : page.title;
  const { text, size } = fittedText(slide.title, room, cover ? COVER_SIZES : TITLE_SIZES, true);
  return { ...slide, title: text, titleSize: size };
}

/** Describes the deck of a map: every kind of slide that is asked for and has something to say. Same input, same deck. */
export function buildDeck(input: DeckInput): Deck {
  const steps = deckSteps(input);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    input.reach?.(value);
  }
}
