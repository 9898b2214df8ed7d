import type { Report } from '#shared/analysis/report.ts';
import type { AnalysisSettings } from '#shared/analysis/settings.ts';
import type { KeptCounts } from '#shared/analysis/stability.ts';
import type { MapContent } from '#shared/model/map-content.ts';

/** Some of the variations of a map; several workers share them. */
export interface StabilityQuestion {
  /** Counts up; what is told carries it back. */
  readonly question: number;
  readonly content: MapContent;
  readonly settings: AnalysisSettings;
  readonly findings: Report['findings'];
  readonly part: { readonly seed: number; readonly from: number; readonly to: number };
}

export type StabilityAnswer =
  /** Above 0 to 1, of this part. */
  { readonly question: number; readonly share: number } | { readonly question: number; readonly counts: KeptCounts };
