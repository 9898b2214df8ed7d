import { defineMetric } from './metric.ts';

/**
 * How one-sided each pair is, (w_ij - w_ji) / (w_ij + w_ji) seen from arc i to j, by number of the arc: 1 where nothing comes back,
 * 0 where both sides are equal, below 0 where more comes back; above -1, since the arc itself carries something. The arc the
 * other way has the same number with the other sign.
 */
export const pairAsymmetry = defineMetric({
  id: 'pairAsymmetry',
  measure: ({ graph: { weight, reverse } }) =>
    weight.map((there, arc) => {
      const back = weight[reverse[arc] as number] ?? 0;
      return (there - back) / (there + back);
    }),
});
