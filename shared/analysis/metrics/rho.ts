import { density } from './density.ts';
import { defineMapMetric } from './metric.ts';
import { reciprocityArc } from './reciprocity.ts';

/**
 * Reciprocity beyond what density alone gives, (r - p) / (1 - p) with arc reciprocity r and density p: 0 on a random map, 1 where
 * everything is returned, below 0 where returns are avoided. Undefined without arcs and on a complete map.
 * Source: Garlaschelli & Loffredo, Patterns of link reciprocity in directed networks, Phys. Rev. Lett. 93, 2004, 268701.
 */
export const rho = defineMapMetric({
  id: 'rho',
  measure(measures) {
    const returned = measures.of(reciprocityArc);
    const filled = measures.of(density);
    if (returned === undefined || filled === undefined || filled === 1) return undefined;
    return (returned - filled) / (1 - filled);
  },
});
