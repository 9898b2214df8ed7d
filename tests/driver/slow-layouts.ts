import type { LayoutWorker } from '#renderer/state/find-places.ts';

/** A worker that answers only when told to. */
export function slowLayouts(): LayoutWorker & {
  news: Parameters<LayoutWorker['ask']>[1][];
  stopped: number;
  fail: () => void;
} {
  const worker = {
    news: [] as Parameters<LayoutWorker['ask']>[1][],
    stopped: 0,
    fail: (): void => {},
    ask(_: unknown, hear: Parameters<LayoutWorker['ask']>[1], failed: () => void) {
      worker.news.push(hear);
      worker.fail = failed;
      return () => {
        worker.stopped++;
      };
    },
  };
  return worker;
}
