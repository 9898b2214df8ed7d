import type { Gap, GapItem } from '../proof.ts';
import type { ProofMaker } from './proof-maker.ts';
import { serviceItems } from './ties.ts';

/** What is not recorded of the department, and what is, services with external parties included. */
export const isolatedProof: ProofMaker<'isolated'> = ({ content }, { departments: [department], evidence }) => {
  if (department === undefined) return [];
  const gaps: readonly (readonly [gap: Gap, is: boolean])[] = [
    ['relationships', evidence.noRelationships],
    ['customers', evidence.noCustomers && !evidence.noRelationships],
    ['providers', evidence.noProviders && !evidence.noRelationships],
    ['customer-path', evidence.noPathToCustomer],
  ];
  const missing = gaps.flatMap(([gap, is]): readonly GapItem[] => (is ? [{ kind: 'gap', department, gap }] : []));
  const rows = [...content.services.values()].filter((row) => {
    return row.provider === department || row.customer === department;
  });
  const recorded = serviceItems(
    content,
    rows.map(({ id }) => id),
  );
  return [
    { id: 'missing', items: missing, total: missing.length },
    { id: 'recorded', items: recorded, total: recorded.length },
  ];
};
