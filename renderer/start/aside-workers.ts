import { type Asides, createAside } from '#renderer/state/aside.ts';
import address from '#renderer/workers/aside-worker.ts?worker&url';
import { restartableWorker } from './restartable-worker.ts';

/** Workers for what panels ask, one for each kind of question; each is started by its first one. */
export function createAsides(): Asides {
  return { impact: createAside(restartableWorker(address)), reports: createAside(restartableWorker(address)) };
}
