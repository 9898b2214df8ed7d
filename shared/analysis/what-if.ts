import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { type MapContent, mapContent } from '#shared/model/map-content.ts';
import type { AnalysisFault } from './analysis-fault.ts';
import { type Analysed, type Comparison, compareMaps } from './compare.ts';
import type { Ratings } from './ratings.ts';
import { runAnalysis } from './run-analysis.ts';
import type { AnalysisSettings } from './settings.ts';

/** A change that is tried out, such as an edit with its input. Pure, so that trying it leaves the engagement alone. */
export type Trial<Fault> = (engagement: Engagement) => Result<Engagement, Fault>;

export interface WhatIf {
  /** With the changes made; keep it, or let it go. */
  readonly engagement: Engagement;
  readonly before: Analysed;
  readonly after: Analysed;
  readonly comparison: Comparison;
}

/** The engagement with the changes made, one after the other; the first refusal ends it. */
export function tryChanges<Fault>(engagement: Engagement, changes: readonly Trial<Fault>[]): Result<Engagement, Fault> {
  let now = engagement;
  for (const change of changes) {
    const next = change(now);
    if (!next.ok) return next;
    now = next.value;
  }
  return ok(now);
}

/** What would change on a map if the changes were made. */
export function whatIf<Fault>(
  engagement: Engagement,
  map: MapId,
  ratings: Ratings,
  changes: readonly Trial<Fault>[],
): Result<WhatIf, Fault | AnalysisFault | { readonly code: 'no-such-map' }> {
  const changed = tryChanges(engagement, changes);
  if (!changed.ok) return changed;
  const [was, is] = [mapContent(engagement, map), mapContent(changed.value, map)];
  if (was === undefined || is === undefined) return err({ code: 'no-such-map' });
  const before = analysed(was, engagement.settings, ratings);
  if (!before.ok) return before;
  const after = analysed(is, changed.value.settings, ratings);
  if (!after.ok) return after;
  return ok({
    engagement: changed.value,
    before: before.value,
    after: after.value,
    comparison: compareMaps(before.value, after.value),
  });
}

function analysed(content: MapContent, settings: AnalysisSettings, ratings: Ratings): Result<Analysed, AnalysisFault> {
  const report = runAnalysis(content, settings, ratings);
  return report.ok ? ok({ content, report: report.value }) : report;
}
