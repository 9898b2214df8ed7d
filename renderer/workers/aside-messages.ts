import type { AnalysisFault } from '#shared/analysis/analysis-fault.ts';
import type { Impact, ImpactFault, ImpactSettings } from '#shared/analysis/impact.ts';
import type { Ratings } from '#shared/analysis/ratings.ts';
import type { Report } from '#shared/analysis/report.ts';
import type { AnalysisSettings } from '#shared/analysis/settings.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';

/** Who is hit if a department slips. */
export interface ImpactQuestion {
  readonly kind: 'impact';
  readonly content: MapContent;
  readonly department: DepartmentId;
  readonly settings: ImpactSettings;
}

/** Reports of maps that are set beside each other. */
export interface ReportsQuestion {
  readonly kind: 'reports';
  readonly contents: readonly MapContent[];
  readonly settings: AnalysisSettings;
  readonly ratings: Ratings;
}

export type ImpactAnswer = Result<Impact, ImpactFault>;
/** One for each map; or why there is none of the first that has none. */
export type ReportsAnswer = Result<readonly Report[], AnalysisFault>;

/** A question with its number, which counts up; the answer carries it back. */
export interface Numbered<Ask> {
  readonly question: number;
  readonly ask: Ask;
}

export interface NumberedAnswer<Answer> {
  readonly question: number;
  readonly answer: Answer;
}
