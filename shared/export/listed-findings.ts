import type { Finding, Report } from '#shared/analysis/report.ts';

/** What a deck says in full, in the report's order, and how many findings it leaves to the program. */
export interface ListedFindings {
  readonly listed: readonly Finding[];
  readonly more: number;
  /** Findings by key to their place in the list, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * At most max(5, a quarter of the departments) findings. The first of each kind comes before the second of any, as far as
 * there is room: twenty one-way dependencies must not crowd out the only bottleneck.
 */
export function listedFindings(report: Report | undefined): ListedFindings {
  const all = report?.findings ?? [];
  const limit = Math.max(5, Math.floor((report?.metrics.departments ?? 0) / 4));
  const firsts = all.filter((finding, index) => all.findIndex(({ id }) => id === finding.id) === index);
  const chosen = new Set([...new Set([...firsts, ...all])].slice(0, limit));
  const listed = all.filter((finding) => chosen.has(finding));
  return {
    listed,
    more: all.length - listed.length,
    numbers: new Map(listed.map(({ key }, index) => [key, index + 1])),
  };
}
