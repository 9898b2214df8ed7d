import { chainSections } from './chains.ts';
import type { ProofMaker } from './proof-maker.ts';
import { arcsWhere, numberOf, tieOf } from './ties.ts';

/** Its few partners, and the shortest chains between others that run through it all the same. */
export const hiddenBrokerProof: ProofMaker<'hidden-broker'> = ({ measures: { graph } }, { departments }) => {
  const v = numberOf(graph, departments[0]);
  if (v < 0) return [];
  const ties = arcsWhere(graph, (provider, customer) => provider === v || customer === v);
  const partners = new Set(ties.flatMap((arc) => [graph.provider[arc], graph.customer[arc]]));
  return [
    { id: 'partners', items: ties.map((arc) => tieOf(graph, arc)), total: partners.size - 1 },
    ...chainSections(graph, v),
  ];
};
