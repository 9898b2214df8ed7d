import { defineCommand } from './command.ts';

export const analyseAgain = defineCommand({
  id: 'analyse.again',
  label: 'command.analyse-again',
  menu: ['analyse', 1],
  enabled: ({ analysis }) => !analysis.running && (analysis.stopped === true || analysis.fault !== undefined),
  run: (app) => app.analysis?.again(),
});

export const stopAnalysis = defineCommand({
  id: 'analyse.stop',
  label: 'command.stop-analysis',
  menu: ['analyse', 1],
  enabled: ({ analysis, stability }) => analysis.running || stability.progress !== undefined,
  run: (app) => app.analysis?.cancel(),
});
