import { useMemo } from 'react';
import type { Analysed } from '#shared/analysis/compare.ts';
import { contentKey } from '#shared/analysis/content-key.ts';
import type { Fault } from '#shared/i18n/fault-text.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { type MapContent, mapContent } from '#shared/model/map-content.ts';
import { useApp } from './app-context.ts';
import { ratedNow } from './rated.ts';
import { useAside } from './use-aside.ts';

/** A map of an engagement as it is, or as it would be. */
export interface Side {
  readonly engagement: Engagement;
  readonly map: MapId;
}

export interface AnalysedPair {
  /** Undefined until the first answer is there. */
  readonly pair: Result<readonly [before: Analysed, after: Analysed], Fault> | undefined;
  /** Whether what is there is of an earlier question. */
  readonly late: boolean;
}

/** Two maps with their reports, for what is tried out and for maps side by side. */
export function useAnalysedPair(before: Side | undefined, after: Side | undefined): AnalysedPair {
  const { reports } = useApp().asides;
  const [engagement, map, other, otherMap] = [before?.engagement, before?.map, after?.engagement, after?.map];
  const asked = useMemo(() => {
    const contents = [contentOf(engagement, map), contentOf(other, otherMap)].filter((each) => each !== undefined);
    if (engagement === undefined || contents.length < 2) return undefined;
    const { settings } = engagement;
    const ratings = ratedNow(engagement);
    const key = contents.map((content) => contentKey(content, settings, ratings)).join('\n');
    return { key, ask: { kind: 'reports' as const, contents, settings, ratings } };
  }, [engagement, map, other, otherMap]);
  const { heard, late } = useAside(reports, asked);
  const pair = useMemo((): AnalysedPair['pair'] => {
    if (heard === undefined || !heard.answer.ok) return heard?.answer as Result<never, Fault> | undefined;
    const [was, is] = heard.answer.value.map((report, at) => ({
      report,
      content: heard.ask.contents[at] as MapContent,
    }));
    return was && is && ok([was, is] as const);
  }, [heard]);
  return { pair, late };
}

const contentOf = (engagement: Engagement | undefined, map: MapId | undefined): MapContent | undefined =>
  engagement && map && mapContent(engagement, map);
