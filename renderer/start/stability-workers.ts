import type { AskedWorker } from '#renderer/state/asked-worker.ts';
import type { StabilityAnswer, StabilityQuestion } from '#renderer/workers/stability-messages.ts';
import address from '#renderer/workers/stability-worker.ts?worker&url';
import { restartableWorker } from './restartable-worker.ts';

const MOST_WORKERS = 4;

/** Workers that share the variations of a map; one core is left to the window. */
export function createStabilityWorkers(cores: number): readonly AskedWorker<StabilityQuestion, StabilityAnswer>[] {
  const count = Math.max(1, Math.min(MOST_WORKERS, cores - 1));
  return Array.from({ length: count }, () => restartableWorker<StabilityQuestion, StabilityAnswer>(address));
}
