import { exchanged, skeleton } from '../skeleton.ts';
import { definePartialMetric } from './metric.ts';

/**
 * How much a department's partners are tied to one another, so that it has little room of its own; low where it bridges
 * partners that are not connected. With p_ij = (w_ij + w_ji) / Σ_k (w_ik + w_ki), the sum over partners j of
 * (p_ij + Σ_q p_iq p_qj)², q other than i and j. 1/k for k equal partners without ties, 1 with a single partner, at most about
 * 1.125. Undefined for a department without partners.
 * Source: Burt, Structural Holes, Harvard University Press, 1992, ch. 2.
 */
export const constraint = definePartialMetric({
  id: 'constraint',
  measure(measures) {
    const ties = measures.of(skeleton);
    const { first, neighbour, tie } = ties;
    const total = exchanged(ties);
    /** p_ij + Σ_q p_iq p_qj of the department at hand, by j. */
    const invested = new Float64Array(total.length);
    return measures.graph.departments.map((_, i) => {
      const [start, end] = [first[i] as number, first[i + 1] as number];
      if (start === end) return undefined;
      for (let place = start; place < end; place++) {
        const q = neighbour[place] as number;
        const share = (tie[place] as number) / (total[i] as number);
        invested[q] = (invested[q] as number) + share;
        const perTie = share / (total[q] as number);
        const last = first[q + 1] as number;
        for (let at = first[q] as number; at < last; at++) {
          const j = neighbour[at] as number;
          invested[j] = (invested[j] as number) + perTie * (tie[at] as number);
        }
      }
      let sum = 0;
      for (let place = start; place < end; place++) sum += (invested[neighbour[place] as number] as number) ** 2;
      for (let place = start; place < end; place++) {
        const q = neighbour[place] as number;
        invested[q] = 0;
        for (let at = first[q] as number; at < (first[q + 1] as number); at++) invested[neighbour[at] as number] = 0;
      }
      return sum;
    });
  },
});
