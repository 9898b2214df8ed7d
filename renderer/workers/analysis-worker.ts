import { createMeasuresMemory } from '#shared/analysis/measures-memory.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import type { AnalysisAnswer, AnalysisQuestion } from './analysis-messages.ts';
import { steadyProgress } from './steady-progress.ts';

const memory = createMeasuresMemory();
const tell = (answer: AnalysisAnswer): void => self.postMessage(answer);

self.onmessage = ({ data: { question, content, settings, ratings } }: MessageEvent<AnalysisQuestion>) => {
  const progress = steadyProgress(
    (share) => tell({ question, share }),
    () => performance.now(),
  );
  tell({ question, result: runAnalysis(content, settings, ratings, { memory, progress }) });
};
