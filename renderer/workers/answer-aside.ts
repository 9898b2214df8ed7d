import { impactOf } from '#shared/analysis/impact.ts';
import type { MeasuresMemory } from '#shared/analysis/measures-memory.ts';
import type { Report } from '#shared/analysis/report.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { ok } from '#shared/kernel/result.ts';
import type { ImpactAnswer, ImpactQuestion, ReportsAnswer, ReportsQuestion } from './aside-messages.ts';

/** Who is hit, answered as asked. */
export const answerImpact = ({ content, department, settings }: ImpactQuestion): ImpactAnswer =>
  impactOf(content, department, settings);

export function answerReports(
  { contents, settings, ratings }: ReportsQuestion,
  memory?: MeasuresMemory,
): ReportsAnswer {
  const reports: Report[] = [];
  for (const content of contents) {
    const report = runAnalysis(content, settings, ratings, memory === undefined ? {} : { memory });
    if (!report.ok) return report;
    reports.push(report.value);
  }
  return ok(reports);
}
