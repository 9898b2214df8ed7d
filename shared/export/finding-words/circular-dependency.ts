import type { FindingOf } from '#shared/analysis/report.ts';
import type { EvidenceRow, FindingWords } from '../finding-words.ts';
import { basisRow } from './basis-row.ts';
import type { Speaker } from './speaker.ts';

type CircularDependency = FindingOf<'circular-dependency'>;

export function circularDependencyWords(speaker: Speaker, { departments, evidence }: CircularDependency): FindingWords {
  const { t, number } = speaker;
  const chain = speaker.chain([...departments, ...departments.slice(0, 1)]);
  return {
    name: t('finding.circular-dependency.name'),
    headline: t('finding.circular-dependency.headline', { count: departments.length }),
    text: t('finding.circular-dependency.text', {
      chain,
      weight: number(evidence.weight),
      basis: evidence.rescaled ? 'volume' : 'scale',
    }),
    ask: t('finding.circular-dependency.ask'),
    notSaid: t('finding.circular-dependency.not-said'),
    where: speaker.chain(departments),
  };
}

export function circularDependencyEvidence(speaker: Speaker, { evidence }: CircularDependency): readonly EvidenceRow[] {
  const { t, number } = speaker;
  const { shortest, longest, strong, most } = evidence;
  return [
    {
      label: t('finding.evidence.least-weight'),
      value: t('finding.evidence.weight-value', { weight: number(evidence.weight) }),
    },
    {
      label: t('finding.evidence.cutoffs'),
      value: t('finding.evidence.circle-cutoffs', { shortest, longest, strong: number(strong), most }),
    },
    basisRow(speaker, evidence.rescaled),
  ];
}
