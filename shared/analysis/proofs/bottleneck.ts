import { chainSections } from './chains.ts';
import type { ProofMaker } from './proof-maker.ts';
import { numberOf } from './ties.ts';

/** The shortest chains between others that run through it; the credits together are the betweenness of the finding. */
export const bottleneckProof: ProofMaker<'bottleneck'> = ({ measures: { graph } }, { departments }) => {
  const v = numberOf(graph, departments[0]);
  return v < 0 ? [] : chainSections(graph, v);
};
