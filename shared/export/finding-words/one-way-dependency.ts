import type { FindingOf } from '#shared/analysis/report.ts';
import type { EvidenceRow, FindingWords } from '../finding-words.ts';
import type { Speaker } from './speaker.ts';

type OneWayDependency = FindingOf<'one-way-dependency'>;

export function oneWayDependencyWords(speaker: Speaker, finding: OneWayDependency): FindingWords {
  const { t, number } = speaker;
  const { evidence } = finding;
  const ends = endsOf(speaker, finding);
  const back = evidence.returnWeight === 0 ? 'nothing' : 'little';
  return {
    name: t('finding.one-way-dependency.name'),
    headline: t('finding.one-way-dependency.headline', { ...ends, back }),
    text: t('finding.one-way-dependency.text', {
      ...ends,
      back,
      weight: number(evidence.weight),
      returnWeight: number(evidence.returnWeight),
      basis: evidence.rescaled ? 'volume' : 'scale',
      feedback: evidence.feedback ? 'recorded' : 'none',
    }),
    ask: t('finding.one-way-dependency.ask', ends),
    notSaid: t('finding.one-way-dependency.not-said'),
    where: t('finding.one-way-dependency.where', ends),
  };
}

export function oneWayDependencyEvidence(speaker: Speaker, finding: OneWayDependency): readonly EvidenceRow[] {
  const { t, percent, number } = speaker;
  const { evidence } = finding;
  const there = endsOf(speaker, finding);
  const back = { provider: there.customer, customer: there.provider };
  const volumes: readonly EvidenceRow[] = [
    { label: t('finding.evidence.volume-between', there), value: number(evidence.load) },
    { label: t('finding.evidence.volume-between', back), value: number(evidence.returnLoad) },
  ];
  const weightRow = (ends: typeof there, weight: number): EvidenceRow => ({
    label: t('finding.evidence.weight-between', ends),
    value: weight === 0 ? t('finding.evidence.not-recorded') : t('finding.evidence.weight-value', { weight }),
  });
  return [
    weightRow(there, evidence.weight),
    weightRow(back, evidence.returnWeight),
    ...(evidence.rescaled ? volumes : []),
    { label: t('finding.evidence.asymmetry'), value: percent(evidence.asymmetry) },
    {
      label: t('finding.evidence.feedback'),
      value: t(evidence.feedback ? 'finding.evidence.recorded' : 'finding.evidence.not-recorded'),
    },
    {
      label: t('finding.evidence.cutoffs'),
      value: t('finding.evidence.one-way-cutoffs', {
        material: number(evidence.material),
        asymmetry: percent(evidence.asymmetryCutoff),
      }),
    },
    {
      label: t('finding.evidence.basis'),
      value: t(evidence.rescaled ? 'finding.evidence.basis-volume' : 'finding.evidence.basis-scale'),
    },
  ];
}

function endsOf(speaker: Speaker, { departments: [provider, customer] }: OneWayDependency) {
  return { provider: speaker.name(provider), customer: speaker.name(customer) };
}
