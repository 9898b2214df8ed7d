import type { AnalysisWorker } from './analysis.ts';

/** Starts the worker that analyses, beside the page, so that drawing never waits for it. */
export function createAnalysisWorker(): AnalysisWorker {
  return new Worker(new URL('../workers/analysis-worker.ts', import.meta.url), { type: 'module' });
}
