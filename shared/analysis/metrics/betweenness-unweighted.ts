import { brandesByStep } from '../brandes/brandes-by-step.ts';
import { defineDepartmentMetric } from './metric.ts';

/** Betweenness that counts steps and ignores weights; raw over ordered pairs, 0 to (n-1)(n-2). */
export const betweennessUnweighted = defineDepartmentMetric({
  id: 'betweennessUnweighted',
  measure: ({ graph }) => brandesByStep(graph),
});
