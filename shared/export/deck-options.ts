import { LANGUAGES, type Language } from '#shared/kernel/language.ts';
import { ARROW_FORMS, type ArrowForm } from './drawing.ts';
import { RATIOS, type Ratio } from './page.ts';
import { DEFAULT_KINDS, SLIDES, type SlideId } from './slides/slides.ts';

/** The languages that a deck can be in: one of them, or each line in English and below it in Chinese. */
export const DECK_LANGUAGES = [...LANGUAGES, 'both'] as const satisfies readonly (Language | 'both')[];
export type DeckLanguage = (typeof DECK_LANGUAGES)[number];

/** What a deck is made of. */
export interface DeckOptions {
  readonly ratio: Ratio;
  /** In the order of the deck, each at most once. */
  readonly kinds: readonly SlideId[];
  readonly language: DeckLanguage;
  /** How the arrows of its maps go; in curves if missing. */
  readonly arrows?: ArrowForm;
}

export function isSlideId(id: string): id is SlideId {
  return SLIDES.some((kind) => kind.id === id);
}

/** The deck that is made where nothing else is asked for. */
export function usualDeck(language: DeckLanguage): DeckOptions {
  return { ratio: RATIOS[0], kinds: DEFAULT_KINDS, language };
}

/** What was chosen before, perhaps by another version: unchecked. */
export interface RememberedDeck {
  readonly ratio: string;
  readonly kinds: readonly string[];
  readonly language: string;
  readonly arrows?: string | undefined;
}

/** The same as far as it can be understood now; of what cannot, the usual. */
export function knownDeck({ ratio, kinds, language, arrows }: RememberedDeck, usual: DeckOptions): DeckOptions {
  const known = [...new Set(kinds)].filter(isSlideId);
  const form = ARROW_FORMS.find((each) => each === arrows);
  return {
    ...(form && { arrows: form }),
    ratio: RATIOS.find((each) => each === ratio) ?? usual.ratio,
    kinds: known.length > 0 ? known : usual.kinds,
    language: DECK_LANGUAGES.find((each) => each === language) ?? usual.language,
  };
}
