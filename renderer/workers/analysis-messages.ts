import type { AnalysisFault } from '#shared/analysis/analysis-fault.ts';
import type { Report } from '#shared/analysis/report.ts';
import type { AnalysisSettings } from '#shared/analysis/settings.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';

export interface AnalysisQuestion {
  /** Counts up; the answer carries it back. */
  readonly question: number;
  readonly content: MapContent;
  readonly settings: AnalysisSettings;
}

export interface AnalysisAnswer {
  readonly question: number;
  readonly result: Result<Report, AnalysisFault>;
}
