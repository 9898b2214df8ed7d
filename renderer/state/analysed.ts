import type { Analysed } from '#shared/analysis/compare.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import type { Fault } from '#shared/i18n/fault-text.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { ratedNow } from './rated.ts';

type Answer = Result<Analysed, Fault>;

const known = new WeakMap<Engagement, Map<MapId, Answer>>();

/**
 * A map with its report, for what is tried out and for maps side by side. Made in place, since the largest maps that are drawn by
 * hand take less than a frame or two, and once for each engagement, since engagements are values.
 */
export function analysedMap(engagement: Engagement, map: MapId): Answer {
  const answers = known.get(engagement) ?? new Map<MapId, Answer>();
  known.set(engagement, answers);
  const answer = answers.get(map) ?? analysed(engagement, map);
  answers.set(map, answer);
  return answer;
}

function analysed(engagement: Engagement, map: MapId): Answer {
  const content = mapContent(engagement, map);
  if (content === undefined) return err({ code: 'no-such-map' });
  const report = runAnalysis(content, engagement.settings, ratedNow(engagement));
  return report.ok ? ok({ content, report: report.value }) : report;
}
