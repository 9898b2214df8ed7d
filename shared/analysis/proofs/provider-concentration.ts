import type { ProofMaker } from './proof-maker.ts';
import { arcsWhere, numberOf, tieOf } from './ties.ts';

/** All that the customer depends on, by provider, with the share of each. */
export const providerConcentrationProof: ProofMaker<'provider-concentration'> = (
  { measures: { graph } },
  { departments },
) => {
  const v = numberOf(graph, departments[0]);
  const ties = arcsWhere(graph, (_, customer) => customer === v).map((arc) => tieOf(graph, arc));
  const total = ties.reduce((sum, { weight }) => sum + weight, 0);
  const items = ties.sort((a, b) => b.weight - a.weight).map((tie) => ({ ...tie, share: tie.weight / total }));
  return [{ id: 'providers', items, total }];
};
