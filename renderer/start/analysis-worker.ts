import type { AskedWorker } from '#renderer/state/asked-worker.ts';
import type { AnalysisAnswer, AnalysisQuestion } from '#renderer/workers/analysis-messages.ts';
import address from '#renderer/workers/analysis-worker.ts?worker&url';
import { restartableWorker } from './restartable-worker.ts';

/** The worker that analyses, beside the page, so that drawing never waits for it. */
export function createAnalysisWorker(): AskedWorker<AnalysisQuestion, AnalysisAnswer> {
  return restartableWorker(address);
}
