import type { DeckNews, DeckPage, DeckQuestion } from '#renderer/workers/deck-messages.ts';
import { type DeckLanguage, type DeckOptions, knownDeck, usualDeck } from '#shared/export/deck-options.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { nameIn } from '#shared/model/named.ts';
import type { App } from './app.ts';
import { fileNameFor } from './file-name.ts';
import { outgoing } from './outgoing.ts';
import { rememberPreferences } from './preferences.ts';

export type { DeckPage };

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

/** What is asked about the map on screen as it is now. */
export function deckQuestion(app: App, deck: DeckOptions, want: DeckQuestion['want']): DeckQuestion {
  const { engagement, map } = app.store.getState();
  return { engagement, map, deck, date: app.now().toISOString().slice(0, 10), want };
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
  const language = deck.language === 'both' ? store.getState().engagement.profile.language : deck.language;
  const { engagement, map } = outgoing(app, codes, language);
  const bytes = await deckBytes(app, { ...deckQuestion(app, deck, 'file'), engagement, map });
  if (bytes === undefined) return;
  const answer = await app.host.call('file.save-as', {
    kind: 'pptx',
    name: deckFileName(engagement, deck.language),
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
