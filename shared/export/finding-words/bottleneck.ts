import type { FindingOf } from '#shared/analysis/report.ts';
import type { EvidenceRow, FindingWords } from '../finding-words.ts';
import type { Speaker } from './speaker.ts';

type Bottleneck = FindingOf<'bottleneck'>;

export function bottleneckWords(speaker: Speaker, finding: Bottleneck): FindingWords {
  const { t, percent, number } = speaker;
  const { evidence } = finding;
  const department = speaker.name(finding.departments[0]);
  const slots = {
    department,
    departments: number(evidence.departments),
    pairs: number(evidence.otherPairs),
    place: number(evidence.place),
    share: percent(evidence.betweennessNormalised),
    floor: percent(evidence.floor),
    level: number(evidence.floorLevel),
    note: evidence.sparse ? 'sparse' : evidence.dense ? 'dense' : 'none',
  };
  return {
    name: t('finding.bottleneck.name'),
    headline: evidence.rankingOnly
      ? t('finding.bottleneck.headline-ranking', slots)
      : t('finding.bottleneck.headline', slots),
    text: evidence.rankingOnly ? t('finding.bottleneck.text-ranking', slots) : t('finding.bottleneck.text', slots),
    ask: t('finding.bottleneck.ask'),
    notSaid: t('finding.bottleneck.not-said', { department }),
    where: t('finding.bottleneck.where', { department }),
  };
}

export function bottleneckEvidence({ t, percent, number }: Speaker, { evidence }: Bottleneck): readonly EvidenceRow[] {
  const place = { place: number(evidence.place), departments: number(evidence.departments) };
  return [
    { label: t('finding.evidence.share'), value: percent(evidence.betweennessNormalised) },
    { label: t('finding.evidence.floor', { level: evidence.floorLevel }), value: percent(evidence.floor) },
    { label: t('finding.evidence.rank'), value: t('finding.evidence.rank-value', place) },
    { label: t('finding.evidence.share-unweighted'), value: percent(evidence.betweennessUnweightedNormalised) },
    {
      label: t('finding.evidence.also-unweighted'),
      value: t(evidence.alsoUnweighted ? 'finding.evidence.yes' : 'finding.evidence.no'),
    },
    { label: t('finding.evidence.betweenness'), value: number(evidence.betweenness) },
    { label: t('finding.evidence.mean-customers'), value: number(evidence.meanCustomers) },
    {
      label: t('finding.evidence.basis'),
      value: t(evidence.rescaled ? 'finding.evidence.basis-volume' : 'finding.evidence.basis-scale'),
    },
  ];
}
