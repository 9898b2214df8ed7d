import { soleCustomers } from '../metrics/sole-customers.ts';
import { cutOffSection } from './cut-off.ts';
import type { ProofMaker } from './proof-maker.ts';
import { arcsWhere, numberOf, tieOf } from './ties.ts';

/** The pairs that lose their way without it, and those that have no other provider. */
export const singlePointOfFailureProof: ProofMaker<'single-point-of-failure'> = (
  { measures: { graph } },
  { departments, evidence },
) => {
  const v = numberOf(graph, departments[0]);
  if (v < 0) return [];
  const sole = new Set(soleCustomers(graph, v, evidence.soleWeight));
  const ties = arcsWhere(graph, (provider, customer) => provider === v && sole.has(customer));
  return [
    cutOffSection(graph, v),
    { id: 'sole-customers', items: ties.map((arc) => tieOf(graph, arc)), total: sole.size },
  ];
};
