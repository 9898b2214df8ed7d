import type { LayoutWorker } from '#renderer/state/find-places.ts';
import type { LayoutNews } from '#renderer/workers/layout-messages.ts';
import address from '#renderer/workers/layout-worker.ts?worker&url';
import { startWorker } from '#renderer/workers/start-worker.ts';

/** A worker for each question: the only way to stop one is to end it. */
export const layoutWorker: LayoutWorker = {
  ask(question, hear, failed) {
    const worker = startWorker(address);
    worker.onmessage = ({ data }: MessageEvent<LayoutNews>) => {
      if ('places' in data) worker.terminate();
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
