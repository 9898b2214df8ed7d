import { definePartialMetric } from './metric.ts';

/**
 * Concentration of a department's providers, Σ_p (w_pc / Σ_p w_pc)² (Herfindahl): 1/k for k equal providers, 1 for a single one;
 * 0.5 and more is about half of the need or more on one provider. Undefined without providers.
 */
export const providerConcentration = definePartialMetric({
  id: 'providerConcentration',
  measure({ graph: { departments, customer, weight } }) {
    const total = new Float64Array(departments.length);
    const squares = new Float64Array(departments.length);
    for (const [arc, c] of customer.entries()) total[c] = (total[c] as number) + (weight[arc] as number);
    for (const [arc, c] of customer.entries()) {
      squares[c] = (squares[c] as number) + ((weight[arc] as number) / (total[c] as number)) ** 2;
    }
    return Array.from(squares, (sum, c) => (total[c] === 0 ? undefined : sum));
  },
});
