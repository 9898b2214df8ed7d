import { defineDepartmentMetric } from './metric.ts';

/** Number of internal customers, 0 to n-1. */
export const outDegree = defineDepartmentMetric({
  id: 'outDegree',
  measure: ({ graph }) => differences(graph.firstOut),
});

/** Number of internal providers, 0 to n-1. */
export const inDegree = defineDepartmentMetric({
  id: 'inDegree',
  measure: ({ graph }) => differences(graph.firstIn),
});

function differences(first: Uint32Array): Float64Array {
  return Float64Array.from({ length: first.length - 1 }, (_, v) => (first[v + 1] ?? 0) - (first[v] ?? 0));
}
