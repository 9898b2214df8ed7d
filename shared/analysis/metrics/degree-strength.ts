import { inDegree, outDegree } from './degree.ts';
import { defineDepartmentMetric } from './metric.ts';
import { inStrength, outStrength } from './strength.ts';

/** α of k^(1-α)·s^α: half the number of partners, half the load. */
const MIX = 0.5;

/**
 * Degree and strength as provider in one: k^(1-α)·s^α with α = 0.5, k internal customers and load s. Of two departments that
 * carry the same, the one with many light services has more. 0: no internal customers.
 * Source: Opsahl, Agneessens & Skvoretz, Node centrality in weighted networks, Social Networks 32(3), 2010, 245-251.
 */
export const outDegreeStrength = defineDepartmentMetric({
  id: 'outDegreeStrength',
  measure: (measures) => mixed(measures.of(outDegree), measures.of(outStrength)),
});

/** The same as internal customer, of its providers and of what they give. */
export const inDegreeStrength = defineDepartmentMetric({
  id: 'inDegreeStrength',
  measure: (measures) => mixed(measures.of(inDegree), measures.of(inStrength)),
});

function mixed(degree: Float64Array, strength: Float64Array): Float64Array {
  return degree.map((k, v) => k ** (1 - MIX) * (strength[v] as number) ** MIX);
}
