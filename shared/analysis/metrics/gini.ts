import { defineMapMetric } from './metric.ts';
import { inStrength, outStrength } from './strength.ts';

/** How unequally load is carried among providers, 0 (all alike) to (n-1)/n (one carries all). Undefined on an empty map. */
export const giniOutStrength = defineMapMetric({
  id: 'giniOutStrength',
  measure: (measures) => gini(measures.of(outStrength)),
});

/** How unequally departments receive, likewise. */
export const giniInStrength = defineMapMetric({
  id: 'giniInStrength',
  measure: (measures) => gini(measures.of(inStrength)),
});

/** Σ (2i - n - 1) x_i / (n Σ x) over the values in ascending order, i from 1 (Gini 1912); 0 where all are 0. */
function gini(values: Float64Array): number | undefined {
  const size = values.length;
  if (size === 0) return undefined;
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return 0;
  return values.toSorted().reduce((sum, value, index) => sum + (2 * index + 1 - size) * value, 0) / (size * total);
}
