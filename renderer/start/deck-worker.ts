import type { DeckWorker } from '#renderer/state/deck.ts';
import type { DeckNews } from '#renderer/workers/deck-messages.ts';
import address from '#renderer/workers/deck-worker.ts?worker&url';
import { startWorker } from '#renderer/workers/start-worker.ts';

/** A worker for each question: the only way to stop one is to end it. */
export const deckWorker: DeckWorker = {
  ask(question, hear, failed) {
    const worker = startWorker(address);
    worker.onmessage = ({ data }: MessageEvent<DeckNews>) => {
      if (!('share' in data)) worker.terminate();
      hear(data);
    };
    worker.onerror = () => {
      worker.terminate();
      failed();
    };
    worker.postMessage(question);
    return () => worker.terminate();
  },
};
