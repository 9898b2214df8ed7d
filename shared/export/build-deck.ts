import { createTranslator } from '#shared/i18n/translator.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { nameIn } from '#shared/model/named.ts';
import { clientFacing } from './client-facing.ts';
import type { Deck, Slide } from './deck.ts';
import { deckMark } from './deck-mark.ts';
import { type DeckOptions, usualDeck } from './deck-options.ts';
import type { Design } from './design.ts';
import { dressed } from './dressed.ts';
import { contentOf, type ExportInput } from './export-input.ts';
import { fittedText } from './fitted-text.ts';
import { PAGES, type Page } from './page.ts';
import type { SlideInput } from './slides/slide-kind.ts';
import { SLIDES, type SlideId } from './slides/slides.ts';
import { inEach, onOneLine, type Tongues } from './tongues.ts';

const TITLE_SIZES = [22, 20, 18, 16, 14, 12] as const;
/** A template's titles are often larger than sentences can be; one size for most of them is quieter than two. */
const LARGEST_SENTENCE = 26;
const COVER_SIZES = [38, 32, 28, 24, 20, 16] as const;

/** What an export takes, and what its deck is made of; the usual deck in the translator's language if missing. */
export interface DeckInput extends ExportInput {
  readonly deck?: DeckOptions | undefined;
  /** Where a template says how it looks; its ratio counts then. */
  readonly design?: Design | undefined;
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
export function* deckSteps(shown: DeckInput): Generator<DeckStep, Deck> {
  const input = clientFacing(shown);
  const options = input.deck ?? usualDeck(input.translator.language);
  const tongues = tonguesOf(input, options);
  const [translator] = tongues;
  const { design } = input;
  const ratio = design?.ratio ?? options.ratio;
  const page = design?.page ?? PAGES[ratio];
  const { profile } = input.engagement;
  const given: SlideInput = {
    ...input,
    ...{ arrows: options.arrows, translator, tongues, page, ratio, content: contentOf(input) },
    say: (words) => inEach(tongues, words),
  };
  const made: DeckStep[] = [];
  for (const [index, id] of options.kinds.entries()) {
    const kind = SLIDES.find((each) => each.id === id);
    if (kind === undefined) continue;
    const slides = kind.build(given).map((slide) => dressed(withTitleFitted(slide, page, design), design));
    const step = { share: (index + 1) / options.kinds.length, kind: id, slides };
    made.push(step);
    yield step;
  }
  const all = made.flatMap(({ slides }) => slides);
  const mark = deckMark(
    input,
    { ...options, ratio },
    design !== undefined,
    all.map(({ name }) => name),
  );
  return {
    language: translator.language,
    ratio,
    ...(design && { design }),
    title: onOneLine(tongues, (t) => nameIn(profile, t.language)),
    date: input.date,
    slides: all.map((slide) => ({ ...slide, mark })),
    sections: made
      .filter(({ slides }) => slides.length > 0)
      .map(({ kind, slides }) => ({
        id: kind,
        name: onOneLine(tongues, (t) => t(`export.slides.${kind}`)),
        slides: slides.length,
      })),
  };
}

function withTitleFitted(slide: Slide, page: Page, design: Design | undefined): Slide {
  const cover = slide.layout === 'title';
  const room = cover ? page.cover : page.title;
  const usual: readonly number[] = cover ? COVER_SIZES : TITLE_SIZES;
  const own = Math.min(design?.type[slide.layout] ?? 0, cover ? Infinity : LARGEST_SENTENCE);
  const sizes = design === undefined ? usual : [own, ...usual.filter((size) => size < own)];
  const narrowed = { ...room, width: room.width / (design?.stretch ?? 1) };
  const { text, size } = fittedText(slide.title, narrowed, sizes, true);
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
