import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import type { AnalysisAnswer, AnalysisQuestion } from './analysis-messages.ts';

self.onmessage = ({ data }: MessageEvent<AnalysisQuestion>) => {
  const answer: AnalysisAnswer = { question: data.question, result: runAnalysis(data.content, data.settings) };
  self.postMessage(answer);
};
