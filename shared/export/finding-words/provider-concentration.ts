import type { FindingOf } from '#shared/analysis/report.ts';
import type { EvidenceRow, FindingWords } from '../finding-words.ts';
import { basisRow } from './basis-row.ts';
import type { Speaker } from './speaker.ts';

type ProviderConcentration = FindingOf<'provider-concentration'>;

export function providerConcentrationWords(speaker: Speaker, finding: ProviderConcentration): FindingWords {
  const { t, percent, number } = speaker;
  const { evidence } = finding;
  const ends = endsOf(speaker, finding);
  const share = percent(evidence.share);
  return {
    name: t('finding.provider-concentration.name'),
    headline: t('finding.provider-concentration.headline', { ...ends, share }),
    text: t('finding.provider-concentration.text', {
      ...ends,
      share,
      providers: number(evidence.providers),
      weight: number(evidence.weight),
      basis: evidence.rescaled ? 'volume' : 'scale',
    }),
    ask: t('finding.provider-concentration.ask', ends),
    notSaid: t('finding.provider-concentration.not-said', ends),
    where: t('finding.provider-concentration.where', ends),
  };
}

export function providerConcentrationEvidence(
  speaker: Speaker,
  finding: ProviderConcentration,
): readonly EvidenceRow[] {
  const { t, percent, number } = speaker;
  const { evidence } = finding;
  const { provider, customer } = endsOf(speaker, finding);
  return [
    {
      label: t('finding.evidence.provider-share', { provider, cutoff: percent(evidence.shareCutoff) }),
      value: percent(evidence.share),
    },
    {
      label: t('finding.evidence.provider-weight', { provider, customer, cutoff: number(evidence.strong) }),
      value: t('finding.evidence.weight-value', { weight: number(evidence.weight) }),
    },
    { label: t('finding.evidence.provider-total'), value: number(evidence.totalWeight) },
    { label: t('finding.evidence.provider-count', { customer }), value: number(evidence.providers) },
    basisRow(speaker, evidence.rescaled),
  ];
}

function endsOf(speaker: Speaker, { departments: [customer, provider] }: ProviderConcentration) {
  return { provider: speaker.name(provider), customer: speaker.name(customer) };
}
