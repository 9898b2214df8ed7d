import type { AskedWorker } from '#renderer/state/asked-worker.ts';
import { startWorker } from '#renderer/workers/start-worker.ts';

/**
 * A worker that is started by its first question and ended by `stop`, since one at work hears nothing. The next one is started at
 * once, so that it is there when the next question comes.
 */
export function restartableWorker<Question, Answer>(address: string): AskedWorker<Question, Answer> {
  let tell: (answer: Answer) => void = () => undefined;
  let fail: () => void = () => undefined;
  let worker: Worker | undefined;
  const start = (): Worker => {
    const started = startWorker(address);
    started.onmessage = ({ data }: MessageEvent<Answer>) => tell(data);
    started.onerror = () => {
      if (started === worker) worker = undefined;
      started.terminate();
      fail();
    };
    return started;
  };
  return {
    ask(question) {
      worker ??= start();
      worker.postMessage(question);
    },
    hear(answer) {
      tell = answer;
    },
    failed(told) {
      fail = told;
    },
    stop() {
      if (worker === undefined) return;
      worker.terminate();
      worker = start();
    },
  };
}
