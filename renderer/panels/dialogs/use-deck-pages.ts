import { useEffect, useState } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import type { DeckPage, ExportQuestion } from '#renderer/state/deck.ts';

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
export function useDeckPages(question: ExportQuestion): DeckPages {
  const app = useApp();
  const [shown, setShown] = useState(NOTHING);
  useEffect(() => {
    let stop = (): void => undefined;
    const timer = setTimeout(() => {
      let pages: readonly DeckPage[] = [];
      stop = app.exports.ask(
        question,
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
  }, [app, question]);
  return shown;
}
