import type { DeckNews, DeckPage, DeckQuestion } from '#renderer/workers/deck-messages.ts';
import { type CodedCopy, codedCopy } from '#shared/export/coded-copy.ts';
import { type DeckLanguage, type DeckOptions, knownDeck, usualDeck } from '#shared/export/deck-options.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { nameIn } from '#shared/model/named.ts';
import type { App } from './app.ts';
import { fileNameFor } from './file-name.ts';
import { outgoing } from './outgoing.ts';
import { rememberPreferences } from './preferences.ts';

export type { DeckPage, DeckQuestion };

/** Where decks are made, beside the page; tests give one that answers in place. */
export interface DeckWorker {
  /** Hears how far it is and then the end, or that a fault of ours ended it. Gives the way to stop it. */
  ask(question: DeckQuestion, hear: (news: DeckNews) => void, failed: () => void): () => void;
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

function spoken({ store }: Pick<App, 'store'>, { language }: DeckOptions): Language {
  return language === 'both' ? store.getState().engagement.profile.language : language;
}

function questionOf(
  app: App,
  deck: DeckOptions,
  { engagement, map }: CodedCopy,
  want: DeckQuestion['want'],
): DeckQuestion {
  return { engagement, map, deck, date: app.now().toISOString().slice(0, 10), want };
}

/** The pages of the map on screen as it is now, for a look: with codes for names where they are wanted, but none are kept. */
export function pagesQuestion(app: App, deck: DeckOptions, codes: boolean): DeckQuestion {
  const { engagement, map } = app.store.getState();
  const shown = codes ? codedCopy(engagement, map, createTranslator(spoken(app, deck))) : { engagement, map };
  return questionOf(app, deck, shown, 'pages');
}

/** The file that a deck is offered to be saved as. */
export function deckFileName({ profile }: Pick<Engagement, 'profile'>, language: DeckLanguage): string {
  return fileNameFor(nameIn(profile, language === 'both' ? profile.language : language), '.pptx');
}

/** Makes the deck, with codes for names or without, then asks where to put it. What the user cancels leaves nothing behind. */
export async function exportDeck(app: App, deck: DeckOptions, codes = false): Promise<void> {
  const { store } = app;
  store.getState().work?.cancel();
  store.setState({ dialog: undefined });
  const copy = outgoing(app, codes, spoken(app, deck));
  const bytes = await deckBytes(app, questionOf(app, deck, copy, 'file'));
  if (bytes === undefined) return;
  const answer = await app.host.call('file.save-as', {
    kind: 'pptx',
    name: deckFileName(copy.engagement, deck.language),
    bytes,
  });
  if (!answer.ok) app.refuse(answer.failure);
  else if (answer.value !== null)
    app.toast({ kind: 'done', text: app.t()('toast.exported', { name: answer.value.name }), undo: false });
}

function deckBytes(app: App, question: DeckQuestion): Promise<Uint8Array | undefined> {
  const { store } = app;
  return new Promise((resolve) => {
    const end = (bytes: Uint8Array | undefined): void => {
      store.setState({ busy: undefined, work: undefined });
      resolve(bytes);
    };
    let stop = (): void => undefined;
    const cancel = (): void => {
      stop();
      end(undefined);
    };
    store.setState({ busy: 'exporting', work: { share: 0, cancel } });
    stop = app.decks.ask(
      question,
      (news) => {
        if ('bytes' in news) end(news.bytes);
        else if ('share' in news) store.setState({ work: { share: news.share, cancel } });
      },
      () => {
        end(undefined);
        app.refuse({ code: 'bug' });
      },
    );
  });
}
