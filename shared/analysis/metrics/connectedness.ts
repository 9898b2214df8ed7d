import { type Skeleton, skeleton } from '../skeleton.ts';
import { defineMapMetric } from './metric.ts';

/**
 * Pairs that are connected, directions left aside, among all pairs: 0 to 1. Undefined for fewer than two departments.
 * Source: Krackhardt, Graph theoretical dimensions of informal organizations, in Carley & Prietula (eds), Computational
 * Organization Theory, 1994, 89-111.
 */
export const connectedness = defineMapMetric({
  id: 'connectedness',
  measure(measures) {
    const size = measures.graph.departments.length;
    if (size < 2) return undefined;
    const connected = partSizes(measures.of(skeleton)).reduce((sum, part) => sum + part * (part - 1), 0);
    return connected / (size * (size - 1));
  },
});

/** Departments in each part of the skeleton. */
function partSizes({ first, neighbour }: Skeleton): readonly number[] {
  const total = first.length - 1;
  const seen = new Uint8Array(total);
  const queue = new Uint32Array(total);
  const sizes: number[] = [];
  let end = 0;
  for (let root = 0; root < total; root++) {
    if (seen[root] === 1) continue;
    const start = end;
    seen[root] = 1;
    queue[end++] = root;
    for (let at = start; at < end; at++) {
      const v = queue[at] as number;
      for (let place = first[v] as number; place < (first[v + 1] as number); place++) {
        const u = neighbour[place] as number;
        if (seen[u] === 1) continue;
        seen[u] = 1;
        queue[end++] = u;
      }
    }
    sizes.push(end - start);
  }
  return sizes;
}
