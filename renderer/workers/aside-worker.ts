import { createMeasuresMemory } from '#shared/analysis/measures-memory.ts';
import { answerImpact, answerReports } from './answer-aside.ts';
import type { ImpactQuestion, Numbered, ReportsQuestion } from './aside-messages.ts';

const memory = createMeasuresMemory();

self.onmessage = ({ data: { question, ask } }: MessageEvent<Numbered<ImpactQuestion | ReportsQuestion>>) => {
  const answer = ask.kind === 'impact' ? answerImpact(ask) : answerReports(ask, memory);
  self.postMessage({ question, answer });
};
