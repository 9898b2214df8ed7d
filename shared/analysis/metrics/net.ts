import { definePartialMetric } from './metric.ts';
import { inStrength, outStrength } from './strength.ts';

/**
 * Net position (s⁺ - s⁻) / (s⁺ + s⁻) of the load carried and received: -1 pure internal customer, +1 pure provider. Undefined
 * for a department that exchanges nothing.
 */
export const net = definePartialMetric({
  id: 'net',
  measure(measures) {
    const received = measures.of(inStrength);
    return Array.from(measures.of(outStrength), (provided, v) => {
      const total = provided + (received[v] as number);
      return total === 0 ? undefined : (provided - (received[v] as number)) / total;
    });
  },
});
