import { defineFinding } from '../finding.ts';
import { servicesAt } from '../graph.ts';
import { inDegree, outDegree } from '../metrics/degree.ts';
import { stepsToCustomer } from '../metrics/path-to-customer.ts';

/** Departments with more missing come first. */
const RANK_PER_GAP = 1 / 3;

/**
 * F7: something is not recorded for the department: any relationship, an internal customer, a provider, or a way to the external
 * customer where the map has one. About the record and never about the department, so always a `data-prompt`. A map on which
 * nobody serves anybody yet has nothing to be incomplete.
 */
export const isolated = defineFinding({
  id: 'isolated',
  revision: 1,
  cutoffs: {},
  ranges: {},
  detect({ measures, rescaled }) {
    const { graph } = measures;
    const { outside } = graph;
    if (graph.customer.length + outside.customer.length === 0) return [];
    const customers = measures.of(outDegree);
    const providers = measures.of(inDegree);
    const steps = measures.of(stepsToCustomer);
    const hasExternalCustomer = outside.isCustomer.includes(true);
    return graph.departments.flatMap((id, v) => {
      const servesOutside = outside.provider.includes(v);
      const servedFromOutside = outside.customer.includes(v);
      const noCustomers = customers[v] === 0;
      const noProviders = providers[v] === 0;
      const noRelationships = noCustomers && noProviders && !servesOutside && !servedFromOutside;
      const noPathToCustomer = hasExternalCustomer && steps[v] === undefined;
      const gaps = [noCustomers, noProviders, noPathToCustomer].filter((is) => is).length;
      if (gaps === 0) return [];
      return {
        severity: 'data-prompt',
        departments: [id],
        services: servicesAt(graph, v),
        evidence: {
          /** No service to or from anybody, external parties included. */
          noRelationships,
          /** No internal customer, no internal provider. */
          noCustomers,
          noProviders,
          hasExternalCustomer,
          /** No chain of services leads to one; false where the map has none. */
          noPathToCustomer,
          /** Services to and from external parties. */
          servesOutside,
          servedFromOutside,
          rescaled,
        },
        rank: gaps * RANK_PER_GAP,
      } as const;
    });
  },
});
