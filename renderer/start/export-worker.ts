import type { ExportWorker } from '#renderer/state/export-worker.ts';
import type { ExportNews } from '#renderer/workers/export-messages.ts';
import address from '#renderer/workers/export-worker.ts?worker&url';
import { startWorker } from '#renderer/workers/start-worker.ts';

/** A worker for each question: the only way to stop one is to end it. */
export const exportWorker: ExportWorker = {
  ask(question, hear, failed) {
    const worker = startWorker(address);
    worker.onmessage = ({ data }: MessageEvent<ExportNews>) => {
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
