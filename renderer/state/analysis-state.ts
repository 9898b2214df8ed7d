import type { Report } from '#shared/analysis/report.ts';
import type { Fault } from '#shared/i18n/fault-text.ts';

/** The last report stays readable while the next one is made. */
export interface AnalysisState {
  readonly report: Report | undefined;
  readonly running: boolean;
  readonly fault: Fault | undefined;
}

export const NO_ANALYSIS: AnalysisState = { report: undefined, running: false, fault: undefined };
