import { useEffect, useState } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import { type DeckPage, deckQuestion } from '#renderer/state/deck.ts';
import type { DeckOptions } from '#shared/export/deck-options.ts';

export interface DeckPages {
  readonly pages: readonly DeckPage[];
  /** How much is drawn, 0 to 1. */
  readonly share: number;
  /** A fault of ours ended it. */
  readonly failed: boolean;
}

const NOTHING: DeckPages = { pages: [], share: 0, failed: false };
/** How long a choice must stand before its pages are drawn, in ms: who clicks through the kinds waits for none of them. */
const SETTLED = 150;

/** The pages of a deck as they are drawn. A new choice ends the work on the old; until it is drawn the old pages stay. */
export function useDeckPages(deck: DeckOptions): DeckPages {
  const app = useApp();
  const [shown, setShown] = useState(NOTHING);
  useEffect(() => {
    let stop = (): void => undefined;
    const timer = setTimeout(() => {
      let pages: readonly DeckPage[] = [];
      stop = app.decks.ask(
        deckQuestion(app, deck, 'pages'),
        (news) => {
          if ('share' in news) {
            pages = [...pages, ...news.pages];
            const now = pages;
            setShown((before) => ({
              pages: now.length < before.pages.length ? [...now, ...before.pages.slice(now.length)] : now,
              ...{ share: news.share, failed: false },
            }));
          } else setShown({ pages, share: 1, failed: false });
        },
        () => setShown({ pages: [], share: 1, failed: true }),
      );
    }, SETTLED);
    setShown((before) => ({ ...before, share: 0 }));
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [app, deck]);
  return shown;
}
