import type { AnalysisWorker } from '#renderer/state/analysis.ts';
import type { AnalysisAnswer } from '#renderer/workers/analysis-messages.ts';

/** Starts the worker that analyses, beside the page, so that drawing never waits for it. */
export function createAnalysisWorker(): AnalysisWorker {
  const worker = new Worker(new URL('../workers/analysis-worker.ts', import.meta.url), { type: 'module' });
  return {
    ask: (question) => worker.postMessage(question),
    hear(answer) {
      worker.onmessage = ({ data }: MessageEvent<AnalysisAnswer>) => answer(data);
    },
  };
}
