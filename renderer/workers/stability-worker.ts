import { keptCounts } from '#shared/analysis/stability.ts';
import type { StabilityAnswer, StabilityQuestion } from './stability-messages.ts';
import { steadyProgress } from './steady-progress.ts';

const tell = (answer: StabilityAnswer): void => self.postMessage(answer);

self.onmessage = ({ data: { question, content, settings, findings, part } }: MessageEvent<StabilityQuestion>) => {
  const progress = steadyProgress(
    (share) => tell({ question, share }),
    () => performance.now(),
  );
  tell({ question, counts: keptCounts(content, settings, findings, part, progress) });
};
