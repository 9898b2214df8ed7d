import type { DeckPage, ExportQuestion } from '#renderer/workers/export-messages.ts';
import { codedCopy } from '#shared/export/coded-copy.ts';
import { type DeckLanguage, type DeckOptions, knownDeck, usualDeck } from '#shared/export/deck-options.ts';
import type { ArrowForm } from '#shared/export/drawing.ts';
import { USUAL_PICTURE } from '#shared/export/picture-options.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { nameIn } from '#shared/model/named.ts';
import type { ChosenTemplate } from '#shared/writers/pptx/template-deck.ts';
import type { App } from './app.ts';
import { fileNameFor } from './file-name.ts';
import { rememberPreferences } from './preferences.ts';

export type { DeckPage, ExportQuestion };

/** What the choice of slides begins with. */
export interface DeckStart {
  readonly as: 'pptx' | 'pdf';
  readonly coded: boolean;
  /** Chosen a moment ago; else the language of the last deck. */
  readonly language?: Language;
  readonly arrows?: ArrowForm;
}

/** What the next deck is made of: as it was chosen last on this computer, in the language of the deliverable unless both were. */
export function chosenDeck({ store }: Pick<App, 'store'>): DeckOptions {
  const { deck, engagement } = store.getState();
  const usual = usualDeck(engagement.profile.language);
  if (deck === undefined) return usual;
  const known = knownDeck(deck, usual);
  return { ...known, language: known.language === 'both' ? 'both' : usual.language };
}

/** Keeps what was chosen, for this engagement and the next. */
export function chooseDeck(app: App, deck: DeckOptions): void {
  app.store.setState({ deck });
  rememberPreferences(app, { deck: { ...deck, kinds: [...deck.kinds] } });
}

/** The language that a deck of both is called and coded in is that of the deliverable. */
export function deckLanguage({ store }: Pick<App, 'store'>, { language }: DeckOptions): Language {
  return language === 'both' ? store.getState().engagement.profile.language : language;
}

/** The pages of the map on screen as it is now, for a look: with codes for names where they are wanted, but none are kept. */
export function pagesQuestion(app: App, deck: DeckOptions, codes: boolean, template?: ChosenTemplate): ExportQuestion {
  const { engagement, map } = app.store.getState();
  const language = deckLanguage(app, deck);
  const shown = codes ? codedCopy(engagement, map, createTranslator(language)) : { engagement, map };
  const date = app.now().toISOString().slice(0, 10);
  return {
    engagement: shown.engagement,
    map: shown.map,
    deck,
    date,
    language,
    options: { sheet: 'services', picture: USUAL_PICTURE, template },
    want: 'pages',
  };
}

/** The file that a deck is offered to be saved as. */
export function deckFileName(
  { profile }: Pick<Engagement, 'profile'>,
  language: DeckLanguage,
  as: DeckStart['as'],
): string {
  return fileNameFor(nameIn(profile, language === 'both' ? profile.language : language), `.${as}`);
}
