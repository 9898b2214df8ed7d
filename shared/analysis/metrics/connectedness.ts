import { partsOf, skeleton } from '../skeleton.ts';
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
    const parts = partsOf(measures.of(skeleton), new Int32Array(size));
    const members = new Float64Array(size);
    for (const part of parts) members[part] = (members[part] as number) + 1;
    return members.reduce((sum, count) => sum + count * (count - 1), 0) / (size * (size - 1));
  },
});
