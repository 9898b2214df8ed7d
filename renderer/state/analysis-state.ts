import type { Report } from '#shared/analysis/report.ts';
import type { Stability } from '#shared/analysis/stability.ts';
import type { Fault } from '#shared/i18n/fault-text.ts';

/** How far something is that takes more than a moment. */
export interface Progress {
  /** 0 to 1. */
  readonly share: number;
  /** So long that it can be stopped by the bar. */
  readonly long: boolean;
}

/** The last report stays readable while the next one is made. */
export interface AnalysisState {
  readonly report: Report | undefined;
  readonly running: boolean;
  readonly fault: Fault | undefined;
  /** Only while it takes more than a moment. */
  readonly progress?: Progress | undefined;
  /** The user ended the run: the report is that of an earlier map, if there is one. */
  readonly stopped?: boolean;
}

export const NO_ANALYSIS: AnalysisState = { report: undefined, running: false, fault: undefined };

/** How stable the findings of a report are. Comes after the report, and is about no other. */
export interface StabilityState {
  readonly report: Report | undefined;
  /** By key of the finding; undefined until all is known. */
  readonly findings: ReadonlyMap<string, Stability> | undefined;
  readonly progress: Progress | undefined;
}

export const NO_STABILITY: StabilityState = { report: undefined, findings: undefined, progress: undefined };
