import type { Finding, Report } from '#shared/analysis/report.ts';
import { isRankingOnly, type SortedFindings, sortFindings } from '#shared/analysis/set-aside.ts';
import type { MapContent } from '#shared/model/map-content.ts';

/** What a deck says in full, in the report's order, and how many findings it leaves to the program. */
export interface ListedFindings extends SortedFindings {
  readonly listed: readonly Finding[];
  /** Open ones that are not listed. */
  readonly more: number;
  /** Open ones without rankings: what headline numbers count. */
  readonly count: number;
  /** Findings by key to their place in the list, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * At most max(5, a quarter of the departments) of the open findings. The first of each kind comes before the second of any, as
 * far as there is room: twenty one-way dependencies must not crowd out the only bottleneck.
 */
export function listedFindings(content: Pick<MapContent, 'marks'>, report: Report | undefined): ListedFindings {
  const sorted = sortFindings(content, report);
  const all = sorted.open;
  const limit = Math.max(5, Math.floor((report?.metrics.departments ?? 0) / 4));
  const firsts = all.filter((finding, index) => all.findIndex(({ id }) => id === finding.id) === index);
  const chosen = new Set([...new Set([...firsts, ...all])].slice(0, limit));
  const listed = all.filter((finding) => chosen.has(finding));
  return {
    ...sorted,
    listed,
    more: all.length - listed.length,
    count: all.filter((finding) => !isRankingOnly(finding)).length,
    numbers: new Map(listed.map(({ key }, index) => [key, index + 1])),
  };
}
