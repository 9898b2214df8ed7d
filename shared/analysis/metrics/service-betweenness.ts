import { brandesOfArcs } from '../brandes/brandes-of-arcs.ts';
import { searchByDistance } from '../brandes/search-by-distance.ts';
import { defineMetric } from './metric.ts';

/**
 * How many of the shortest provider-to-customer chains run over what one department does for another: by number of the arc, distance
 * 1/weight, ties exact, raw over ordered pairs, 0 to n(n-1). Parallel services are one arc and share its number.
 */
export const serviceBetweenness = defineMetric({
  id: 'serviceBetweenness',
  measure: ({ graph }) => brandesOfArcs(graph, searchByDistance),
});
