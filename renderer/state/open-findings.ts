import { type SortedFindings, sortFindings } from '#shared/analysis/set-aside.ts';
import type { AppState } from './app-state.ts';

/** The findings of the last report as they stand now: open, or set aside. */
export function findingsNow({ analysis, engagement }: Pick<AppState, 'analysis' | 'engagement'>): SortedFindings {
  const { report } = analysis;
  const marks = new Map([...engagement.marks].filter(([, mark]) => mark.map === report?.map));
  return sortFindings({ marks }, report);
}
