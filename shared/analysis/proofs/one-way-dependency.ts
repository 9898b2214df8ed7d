import type { ProofSection, SectionId } from '../proof.ts';
import type { ProofMaker } from './proof-maker.ts';
import { serviceItems } from './ties.ts';

/** The two sides of the pair: every service one way, and every service or nothing the other. */
export const oneWayDependencyProof: ProofMaker<'one-way-dependency'> = ({ content }, { departments: [one, other] }) => {
  if (one === undefined || other === undefined) return [];
  const side = (id: SectionId, provider: typeof one, customer: typeof one): ProofSection => {
    const rows = [...content.services.values()].filter((row) => row.provider === provider && row.customer === customer);
    const items = serviceItems(
      content,
      rows.map((row) => row.id),
    );
    return { id, items: items.length > 0 ? items : [{ kind: 'nothing', provider, customer }], total: items.length };
  };
  return [side('there', one, other), side('back', other, one)];
};
