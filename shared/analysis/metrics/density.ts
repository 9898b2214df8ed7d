import { defineMapMetric } from './metric.ts';

/** Ordered pairs with a service among all ordered pairs, 0 to 1; undefined for fewer than two departments. */
export const density = defineMapMetric({
  id: 'density',
  measure({ graph }) {
    const size = graph.departments.length;
    return size < 2 ? undefined : graph.customer.length / (size * (size - 1));
  },
});
