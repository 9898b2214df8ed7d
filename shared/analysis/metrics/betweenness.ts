import { searchByDistance } from '../brandes/search-by-distance.ts';
import { brandes } from '../brandes/sweep.ts';
import { defineDepartmentMetric } from './metric.ts';

/**
 * How far the department sits on the shortest provider-to-customer chains between others: distance 1/weight, raw over ordered
 * pairs, 0 to (n-1)(n-2) (Freeman 1977; Brandes 2001). 0 for n < 3.
 */
export const betweenness = defineDepartmentMetric({
  id: 'betweenness',
  measure: ({ graph }) => brandes(graph, searchByDistance),
});

/** Raw betweenness turned into a share of the ordered pairs of other departments, 0 to 1. */
export function normalisedBetweenness(raw: number, departments: number): number {
  return departments < 3 ? 0 : raw / ((departments - 1) * (departments - 2));
}
