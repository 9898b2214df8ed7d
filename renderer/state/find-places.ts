import type { LayoutNews, LayoutQuestion } from '#renderer/workers/layout-messages.ts';
import type { Places } from '#shared/layout/drawing-task.ts';
import type { App } from './app.ts';
import type { AppState } from './app-state.ts';

/** Where places are found, beside the page; tests give one that answers in place. */
export interface LayoutWorker {
  /** Hears how far it is and then the places, or that a fault of ours ended it. Gives the way to stop it. */
  ask(question: LayoutQuestion, hear: (news: LayoutNews) => void, failed: () => void): () => void;
}

/** The places that a layout gives, or undefined where the user cancelled or a fault, told in words, ended it. */
export async function findPlaces(
  app: App,
  busy: NonNullable<AppState['busy']>,
  question: LayoutQuestion,
): Promise<Places | undefined> {
  const { store } = app;
  // Only one at a time: what is asked later is what the user wants now.
  store.getState().work?.cancel();
  return new Promise((resolve) => {
    const end = (places: Places | undefined): void => {
      store.setState({ busy: undefined, work: undefined });
      resolve(places);
    };
    let stop = (): void => undefined;
    const cancel = (): void => {
      stop();
      end(undefined);
    };
    store.setState({ busy, work: { share: 0, cancel } });
    stop = app.layouts.ask(
      question,
      (news) => ('places' in news ? end(news.places) : store.setState({ work: { share: news.share, cancel } })),
      () => {
        end(undefined);
        app.refuse({ code: 'bug' });
      },
    );
  });
}
