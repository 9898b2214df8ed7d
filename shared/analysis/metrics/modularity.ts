import { exchanged, type Skeleton, skeleton } from '../skeleton.ts';
import { defineMapMetric } from './metric.ts';

/**
 * How much more of what is exchanged stays inside the groups than chance would leave there: Q = Σ_g (I_g/W - (K_g/2W)²), where I_g
 * are the ties w_ij + w_ji inside g, W all ties and K_g what the members of g exchange with anybody; -0.5 to below 1.
 * `group` has a number from 0 for each department. Undefined without ties.
 * Source: Newman, Analysis of weighted networks, Phys. Rev. E 70, 2004, 056131.
 */
export function modularityOf(ties: Skeleton, group: Int32Array): number | undefined {
  const { first, neighbour, tie } = ties;
  const strength = exchanged(ties);
  const twice = strength.reduce((sum, value) => sum + value, 0);
  if (twice === 0) return undefined;
  const groups = group.reduce((most, number) => Math.max(most, number + 1), 0);
  const total = new Float64Array(groups);
  let inside = 0;
  for (let v = 0; v < strength.length; v++) {
    const own = group[v] as number;
    total[own] = (total[own] as number) + (strength[v] as number);
    for (let place = first[v] as number; place < (first[v + 1] as number); place++) {
      if (group[neighbour[place] as number] === own) inside += tie[place] as number;
    }
  }
  return total.reduce((sum, value) => sum - (value / twice) ** 2, inside / twice);
}

/**
 * Modularity of the divisions: how far the org chart follows who works with whom. Each department without a division stands for itself.
 * Undefined without ties and where no department has a division.
 */
export const divisionModularity = defineMapMetric({
  id: 'divisionModularity',
  measure(measures) {
    const { division, divisions } = measures.graph;
    if (division.every((number) => number < 0)) return undefined;
    return modularityOf(
      measures.of(skeleton),
      division.map((number, v) => (number < 0 ? divisions.length + v : number)),
    );
  },
});
