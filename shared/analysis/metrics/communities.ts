import { groupingOf } from '../louvain/grouping.ts';
import { skeleton } from '../skeleton.ts';
import { defineDepartmentMetric, defineMapMetric, defineMetric } from './metric.ts';

const grouping = defineMetric({ id: 'grouping', measure: (measures) => groupingOf(measures.of(skeleton)) });

/**
 * Number of the community that the department belongs to, from 0 in order of their first department: groups that exchange more with
 * one another than chance would have it, whatever the org chart says (Louvain, on w_ij + w_ji, resolution 1). A department without
 * ties is one of its own.
 * Source: Blondel, Guillaume, Lambiotte & Lefebvre, Fast unfolding of communities in large networks, J. Stat. Mech. 2008, P10008.
 */
export const community = defineDepartmentMetric({
  id: 'community',
  measure(measures) {
    const groups = measures.of(grouping)?.group;
    return Float64Array.from(measures.graph.departments, (_, v) => groups?.[v] ?? v);
  },
});

/** Modularity of the communities, 0 to below 1; undefined without ties. */
export const modularity = defineMapMetric({
  id: 'modularity',
  measure: (measures) => measures.of(grouping)?.modularity,
});

/** From here on communities are worth naming; below there is no clear grouping. A rule of thumb for small, dense maps. */
export const CLEAR_MODULARITY = 0.3;

export function isClearlyGrouped(value: number | undefined): boolean {
  return value !== undefined && value >= CLEAR_MODULARITY;
}
