import { SCALE_MAX } from '#shared/model/service.ts';
import { defineFinding, range } from '../finding.ts';
import { endsOf, servicesOf } from '../graph.ts';
import { inDegree } from '../metrics/degree.ts';

/**
 * F9: most of what a department with several providers depends on comes from one of them, and strongly so. A single provider is
 * the business of the single point of failure. `worth-a-look`.
 */
export const providerConcentration = defineFinding({
  id: 'provider-concentration',
  revision: 1,
  cutoffs: {
    /** Least share of the main provider in percent, so that it is decided in whole numbers. */
    sharePercent: 60,
    /** Least weight with which the customer depends on it, 1 to 5. */
    strong: 4,
    /** Least number of internal providers. */
    leastProviders: 2,
  },
  ranges: {
    sharePercent: range('percent'),
    strong: range('weight'),
    leastProviders: range('departments', { min: 2 }),
  },
  detect({ measures, rescaled }, { cutoffs }) {
    const { graph } = measures;
    const providers = measures.of(inDegree);
    const needs = new Float64Array(graph.departments.length);
    for (const [arc, c] of graph.customer.entries()) needs[c] = (needs[c] as number) + (graph.weight[arc] as number);
    return [...graph.customer.entries()].flatMap(([arc, c]) => {
      const weight = graph.weight[arc] ?? 0;
      const total = needs[c] ?? 0;
      const count = providers[c] ?? 0;
      if (count < cutoffs.leastProviders || weight < cutoffs.strong) return [];
      if (100 * weight < cutoffs.sharePercent * total) return [];
      const [provider, customer] = endsOf(graph, arc);
      const incoming = graph.incoming.subarray(graph.firstIn[c], graph.firstIn[c + 1]);
      return {
        severity: 'worth-a-look',
        departments: [customer, provider],
        services: servicesOf(graph, [...incoming]),
        evidence: {
          /** Of all that the customer depends on, from its main provider, 0 to 1. */
          share: weight / total,
          /** How much it depends on that provider, 1 to 5, and on all of them together. */
          weight,
          totalWeight: total,
          providers: count,
          shareCutoff: cutoffs.sharePercent / 100,
          strong: cutoffs.strong,
          rescaled,
        },
        rank: ((weight / total) * weight) / SCALE_MAX,
      } as const;
    });
  },
});
