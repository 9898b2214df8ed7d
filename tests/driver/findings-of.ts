import type { FindingId } from '#shared/analysis/findings.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import type { FindingOf } from '#shared/analysis/report.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { type AnalysisSettings, STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';

/** The findings of one kind on a map, in the order of the report. */
export function findingsOf<Id extends FindingId>(
  content: MapContent,
  id: Id,
  cutoffs: AnalysisSettings['cutoffs'] = {},
): readonly FindingOf<Id>[] {
  const { findings } = must(runAnalysis(content, { ...STANDARD_SETTINGS, cutoffs }, NO_RATINGS));
  return findings.filter((finding): finding is typeof finding & FindingOf<Id> => finding.id === id);
}

/** Each with its severity: `● A, B`. */
export function marksOf(findings: readonly { severity: string; departments: readonly string[] }[]): readonly string[] {
  const marks = new Map([
    ['finding', '●'],
    ['worth-a-look', '◐'],
    ['data-prompt', '○'],
  ]);
  return findings.map(({ severity, departments }) => `${marks.get(severity)} ${departments.join(', ')}`);
}
