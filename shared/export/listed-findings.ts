import type { Finding, Report } from '#shared/analysis/report.ts';

/** What a deck says in full, in the report's order, and how many findings it leaves to the program. */
export interface ListedFindings {
  readonly listed: readonly Finding[];
  readonly more: number;
  /** Findings by key to their place in the list, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * At most max(5, a quarter of the departments) findings. Each kind of finding keeps its first one, in place of the last of a kind
 * that has several: twenty one-way dependencies must not crowd out the only bottleneck. Of more kinds than there is room for, the
 * gravest are listed.
 */
export function listedFindings(report: Report | undefined): ListedFindings {
  const all = report?.findings ?? [];
  const limit = Math.max(5, Math.floor((report?.metrics.departments ?? 0) / 4));
  const ofKinds = all.filter((finding, index) => all.findIndex(({ id }) => id === finding.id) === index);
  const firsts = new Set(ofKinds.slice(0, limit));
  let free = limit - firsts.size;
  const listed = all.filter((finding) => firsts.has(finding) || free-- > 0);
  return {
    listed,
    more: all.length - listed.length,
    numbers: new Map(listed.map(({ key }, index) => [key, index + 1])),
  };
}
