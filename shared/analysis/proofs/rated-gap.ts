import type { ProofMaker } from './proof-maker.ts';

/** Both sides of every gap, as they were when the finding was made, on services that are still there. */
export const ratedGapProof: ProofMaker<'rated-gap'> = (
  { content },
  { departments: [provider, customer], evidence },
) => {
  if (provider === undefined || customer === undefined) return [];
  const items = evidence.gaps
    .filter(({ service }) => content.services.has(service))
    .map((gap) => ({ kind: 'rating', provider, customer, ...gap }) as const);
  return [{ id: 'ratings', items, total: items.length }];
};
