import type { AnalysisWorker } from '#renderer/state/analysis.ts';
import type { AnalysisAnswer } from '#renderer/workers/analysis-messages.ts';
import address from '#renderer/workers/analysis-worker.ts?worker&url';
import { startWorker } from '#renderer/workers/start-worker.ts';

/** Starts the worker that analyses, beside the page, so that drawing never waits for it. */
export function createAnalysisWorker(): AnalysisWorker {
  const worker = startWorker(address);
  return {
    ask: (question) => worker.postMessage(question),
    hear(answer) {
      worker.onmessage = ({ data }: MessageEvent<AnalysisAnswer>) => answer(data);
    },
    failed(tell) {
      worker.onerror = tell;
    },
  };
}
