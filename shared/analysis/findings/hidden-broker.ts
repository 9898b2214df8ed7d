import { defineFinding, range } from '../finding.ts';
import { servicesAt } from '../graph.ts';
import { betweenness, normalisedBetweenness } from '../metrics/betweenness.ts';
import { skeleton } from '../skeleton.ts';

/** Departments come before pairs of the same severity. */
const RANK_BASE = 1;

/** Shares are sums whose last digits hang on the order of departments; less than this is no difference. */
const ROUNDING = 1e-9;

/**
 * F8: few partners, yet many of the shortest service chains. Random maps have such departments as well, so it is a prompt for
 * conversation: `worth-a-look` and never more.
 */
export const hiddenBroker = defineFinding({
  id: 'hidden-broker',
  revision: 1,
  cutoffs: {
    /** Departments below which nothing is flagged. */
    smallestMap: 10,
    /** Density in percent above which nearly all chains are direct and betweenness says little. */
    densePercent: 80,
    /** The most central departments among which it must be, in percent of all. */
    topPercent: 25,
    /** Least betweenness over its mean. */
    leastRatio: 2,
  },
  ranges: {
    smallestMap: range('departments'),
    densePercent: range('percent'),
    topPercent: range('percent', { min: 1 }),
    leastRatio: range('times'),
  },
  detect({ measures, rescaled }, { cutoffs }) {
    const { graph } = measures;
    const size = graph.departments.length;
    const isDense = 100 * graph.customer.length > cutoffs.densePercent * size * (size - 1);
    if (size < cutoffs.smallestMap || isDense) return [];
    const { first } = measures.of(skeleton);
    const partners = graph.departments.map((_, v) => (first[v + 1] as number) - (first[v] as number));
    const middle = median(partners);
    const shares = Array.from(measures.of(betweenness), (raw) => normalisedBetweenness(raw, size));
    const mean = shares.reduce((sum, share) => sum + share, 0) / size;
    return graph.departments.flatMap((id, v) => {
      const share = shares[v] ?? 0;
      const known = partners[v] ?? 0;
      if (known >= middle || share === 0 || share < cutoffs.leastRatio * mean - ROUNDING) return [];
      const place = 1 + shares.filter((other) => other > share + ROUNDING).length;
      if (100 * place > cutoffs.topPercent * size) return [];
      return {
        severity: 'worth-a-look',
        departments: [id],
        services: servicesAt(graph, v),
        evidence: {
          /** Departments that it serves or that serve it. */
          partners: known,
          medianPartners: middle,
          /** Share of the ordered pairs of other departments, 0 to 1, and the mean of all departments. */
          betweennessNormalised: share,
          meanBetweennessNormalised: mean,
          /** 1 for the most central; equals share a place. */
          place,
          departments: size,
          otherPairs: (size - 1) * (size - 2),
          topCutoff: cutoffs.topPercent / 100,
          ratioCutoff: cutoffs.leastRatio,
          rescaled,
        },
        rank: RANK_BASE + share,
      } as const;
    });
  },
});

/** Of an even number the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
