import { defineDepartmentMetric } from './metric.ts';

/** Load carried as provider: the weights of all services to internal customers together (Barrat et al. 2004). 0: none recorded. */
export const outStrength = defineDepartmentMetric({
  id: 'outStrength',
  measure: ({ graph }) => sums(graph.departments.length, graph.provider, graph.load),
});

/** What the department needs of others: the weights of all services from internal providers together. 0: none recorded. */
export const inStrength = defineDepartmentMetric({
  id: 'inStrength',
  measure: ({ graph }) => sums(graph.departments.length, graph.customer, graph.load),
});

function sums(size: number, end: Uint32Array, load: Float64Array): Float64Array {
  const sum = new Float64Array(size);
  for (let arc = 0; arc < end.length; arc++) {
    const v = end[arc] as number;
    sum[v] = (sum[v] as number) + (load[arc] as number);
  }
  return sum;
}
