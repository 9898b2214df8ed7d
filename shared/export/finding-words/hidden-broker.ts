import type { FindingOf } from '#shared/analysis/report.ts';
import type { EvidenceRow, FindingWords } from '../finding-words.ts';
import { basisRow } from './basis-row.ts';
import type { Speaker } from './speaker.ts';

type HiddenBroker = FindingOf<'hidden-broker'>;

export function hiddenBrokerWords(speaker: Speaker, { departments, evidence }: HiddenBroker): FindingWords {
  const { t, percent, number } = speaker;
  const department = speaker.name(departments[0]);
  return {
    name: t('finding.hidden-broker.name'),
    headline: t('finding.hidden-broker.headline', { department }),
    text: t('finding.hidden-broker.text', {
      department,
      partners: evidence.partners,
      median: number(evidence.medianPartners),
      pairs: number(evidence.otherPairs),
      share: percent(evidence.betweennessNormalised),
    }),
    ask: t('finding.hidden-broker.ask', { department }),
    notSaid: t('finding.hidden-broker.not-said'),
    where: t('finding.hidden-broker.where', { department }),
  };
}

export function hiddenBrokerEvidence(speaker: Speaker, { evidence }: HiddenBroker): readonly EvidenceRow[] {
  const { t, percent, number } = speaker;
  const place = { place: number(evidence.place), departments: number(evidence.departments) };
  return [
    { label: t('finding.evidence.partners'), value: number(evidence.partners) },
    { label: t('finding.evidence.partners-median'), value: number(evidence.medianPartners) },
    { label: t('finding.evidence.share'), value: percent(evidence.betweennessNormalised) },
    {
      label: t('finding.evidence.mean-share', { ratio: number(evidence.ratioCutoff) }),
      value: percent(evidence.meanBetweennessNormalised),
    },
    {
      label: t('finding.evidence.rank-top', { top: percent(evidence.topCutoff) }),
      value: t('finding.evidence.rank-value', place),
    },
    basisRow(speaker, evidence.rescaled),
  ];
}
