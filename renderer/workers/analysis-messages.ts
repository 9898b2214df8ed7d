import type { AnalysisFault } from '#shared/analysis/analysis-fault.ts';
import type { Ratings } from '#shared/analysis/ratings.ts';
import type { Report } from '#shared/analysis/report.ts';
import type { AnalysisSettings } from '#shared/analysis/settings.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';

export interface AnalysisQuestion {
  /** Counts up; what is told carries it back. */
  readonly question: number;
  readonly content: MapContent;
  readonly settings: AnalysisSettings;
  readonly ratings: Ratings;
}

/** How far it is, any number of times, and then the result. */
export type AnalysisAnswer =
  /** Above 0 to 1. */
  | { readonly question: number; readonly share: number }
  | { readonly question: number; readonly result: Result<Report, AnalysisFault> };
