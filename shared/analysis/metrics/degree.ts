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
  const counts = new Float64Array(first.length - 1);
  for (let v = 0; v < counts.length; v++) counts[v] = (first[v + 1] as number) - (first[v] as number);
  return counts;
}
