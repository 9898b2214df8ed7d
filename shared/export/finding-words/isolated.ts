import type { FindingOf } from '#shared/analysis/report.ts';
import type { EvidenceRow, FindingWords } from '../finding-words.ts';
import type { Speaker } from './speaker.ts';

type Isolated = FindingOf<'isolated'>;

export function isolatedWords(speaker: Speaker, finding: Isolated): FindingWords {
  const { t } = speaker;
  const { evidence } = finding;
  const department = speaker.name(finding.departments[0]);
  const gap = gapOf(finding);
  return {
    name: t('finding.isolated.name'),
    headline: t('finding.isolated.headline', { department, gap }),
    text: t('finding.isolated.text', {
      department,
      gap,
      outside: evidence.servesOutside ? 'recorded' : 'none',
      // Nobody served, so nobody reached: it goes without saying.
      path: gap === 'providers' && evidence.noPathToCustomer ? 'said' : 'none',
    }),
    ask: t('finding.isolated.ask', { department, gap }),
    notSaid: t('finding.isolated.not-said', { department }),
    where: t('finding.isolated.where', { department }),
  };
}

export function isolatedEvidence({ t }: Speaker, { evidence }: Isolated): readonly EvidenceRow[] {
  const recorded = (is: boolean) => t(is ? 'finding.evidence.recorded' : 'finding.evidence.not-recorded');
  const outside = evidence.servesOutside || evidence.servedFromOutside;
  return [
    { label: t('finding.evidence.customers-recorded'), value: recorded(!evidence.noCustomers) },
    { label: t('finding.evidence.providers-recorded'), value: recorded(!evidence.noProviders) },
    { label: t('finding.evidence.outside-recorded'), value: recorded(outside) },
    ...(evidence.hasExternalCustomer
      ? [{ label: t('finding.evidence.path-recorded'), value: recorded(!evidence.noPathToCustomer) }]
      : []),
  ];
}

/** The one gap to speak of: the others follow from it or are said after it. */
function gapOf({ evidence }: Isolated): 'relationships' | 'both' | 'customers' | 'providers' | 'path' {
  if (evidence.noRelationships) return 'relationships';
  if (evidence.noCustomers) return evidence.noProviders ? 'both' : 'customers';
  return evidence.noProviders ? 'providers' : 'path';
}
