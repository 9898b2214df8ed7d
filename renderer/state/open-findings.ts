import { type SortedFindings, sortFindings } from '#shared/analysis/set-aside.ts';
import { type MapContent, mapContent } from '#shared/model/map-content.ts';
import type { AppState } from './app-state.ts';

/** The findings of the last report as they stand now: open, or set aside. */
export function findingsNow({ analysis, engagement }: Pick<AppState, 'analysis' | 'engagement'>): SortedFindings {
  const { report } = analysis;
  return sortFindings({ marks: (report && mapContent(engagement, report.map)?.marks) ?? NO_MARKS }, report);
}

const NO_MARKS: MapContent['marks'] = new Map();
