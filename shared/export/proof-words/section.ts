import type { ProofSection } from '#shared/analysis/proof.ts';
import type { Finding } from '#shared/analysis/report.ts';
import { never } from '#shared/kernel/never.ts';
import type { Speaker } from '../finding-words/speaker.ts';

export function headingWords({ t, name }: Speaker, { departments }: Finding, { id, total }: ProofSection): string {
  const [one, other] = departments.map(name);
  const department = one ?? '';
  switch (id) {
    case 'sole-chains':
      return t('proof.section.sole-chains', { department });
    case 'shared-chains':
      return t('proof.section.shared-chains');
    case 'cut-off':
      return t('proof.section.cut-off', { department });
    case 'sole-customers':
      return t('proof.section.sole-customers');
    case 'there':
      return t('proof.section.there', { provider: department, customer: other ?? '' });
    case 'back':
      return t('proof.section.there', { provider: other ?? '', customer: department });
    case 'circle':
      return t('proof.section.circle');
    case 'inside':
      return t('proof.section.inside');
    case 'across':
      return t('proof.section.across');
    case 'load':
      return t('proof.section.load', { department });
    case 'missing':
      return t('proof.section.missing');
    case 'recorded':
      return t('proof.section.recorded');
    case 'partners':
      return t('proof.section.partners', { count: total });
    case 'ratings':
      return t('proof.section.ratings');
    case 'providers':
      return t('proof.section.providers', { customer: department });
    default:
      return never(id);
  }
}

/** What the lines of a section come to, where it is more than can be seen at a glance. */
export function countWords({ t, number }: Speaker, { id, total, items }: ProofSection): string {
  switch (id) {
    case 'sole-chains':
      return t('proof.count.pairs', { count: total });
    case 'shared-chains':
      return t('proof.count.shared', { count: items.length, total: number(total) });
    case 'cut-off':
      return t('proof.count.lost', { total });
    case 'there':
    case 'back':
    case 'recorded':
      return t('proof.count.services', { count: total });
    case 'ratings':
      return t('proof.count.ratings', { count: total });
    case 'inside':
    case 'across':
    case 'providers':
      return t('proof.count.weight', { total: number(total) });
    default:
      return '';
  }
}
