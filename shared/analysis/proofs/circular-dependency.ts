import { arcBetween } from '../graph.ts';
import type { ProofMaker } from './proof-maker.ts';
import { numberOf, tieOf } from './ties.ts';

/** The ties of the circle in order, the weakest marked where they differ. */
export const circularDependencyProof: ProofMaker<'circular-dependency'> = (
  { measures: { graph } },
  { departments },
) => {
  const arcs = departments.map((provider, place) => {
    const customer = departments[(place + 1) % departments.length];
    return arcBetween(graph, numberOf(graph, provider), numberOf(graph, customer));
  });
  const ties = arcs.filter((arc) => arc >= 0).map((arc) => tieOf(graph, arc));
  const least = ties.reduce((low, { weight }) => Math.min(low, weight), Number.POSITIVE_INFINITY);
  const isEven = ties.every(({ weight }) => weight === least);
  const items = ties.map((tie) => ({ ...tie, weakest: tie.weight === least && !isEven }));
  return [{ id: 'circle', items, total: items.length }];
};
