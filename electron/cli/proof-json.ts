import type { ProofItem } from '#shared/analysis/proof.ts';
import { proofOf } from '#shared/analysis/proofs.ts';
import type { Finding } from '#shared/analysis/report.ts';
import { proofWords } from '#shared/export/proof-words.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { ServiceId } from '#shared/model/service.ts';

/** The proof of a finding for other programs: its sections with their totals and every item, by the names as they were typed. */
export function proofJson(t: Translator, content: MapContent, finding: Finding): object {
  const proof = proofOf(content, finding);
  return {
    sections: proof.map(({ id, total, items }) => ({ id, total, items: items.map((item) => itemJson(content, item)) })),
    text: proofWords(t, finding, proof, content, () => 0).sum,
  };
}

/** An item as it stands, with names for ids. */
function itemJson(content: MapContent, item: ProofItem): object {
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named);
    if (typeof value !== 'string') return value;
    return (content.departments.get(value as DepartmentId) ?? content.services.get(value as ServiceId))?.name ?? value;
  };
  return Object.fromEntries(
    Object.entries(item).map(([field, value]) => [field, field === 'kind' || field === 'gap' ? value : named(value)]),
  );
}
