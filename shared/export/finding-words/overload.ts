import type { FindingOf } from '#shared/analysis/report.ts';
import type { EvidenceRow, FindingWords } from '../finding-words.ts';
import { basisRow } from './basis-row.ts';
import type { Speaker } from './speaker.ts';

type Overload = FindingOf<'overload'>;

export function overloadWords(speaker: Speaker, { departments, evidence }: Overload): FindingWords {
  const { t, percent, number } = speaker;
  const department = speaker.name(departments[0]);
  const slots = {
    department,
    ratio: number(evidence.ratio),
    capacity: evidence.utilisation === undefined ? 'none' : 'stated',
    utilisation: percent(evidence.utilisation ?? 0),
  };
  return {
    name: t('finding.overload.name'),
    headline: t('finding.overload.headline', slots),
    text: t('finding.overload.text', {
      ...slots,
      departments: evidence.departments,
      customers: evidence.customers,
      floor: number(evidence.floor),
      basis: evidence.rescaled ? 'volume' : 'scale',
    }),
    ask: t('finding.overload.ask', { department }),
    notSaid: t('finding.overload.not-said', { department }),
    where: t('finding.overload.where', { department }),
  };
}

export function overloadEvidence(speaker: Speaker, { evidence }: Overload): readonly EvidenceRow[] {
  const { t, percent, number } = speaker;
  const cutoffs = { near: percent(evidence.nearCutoff), over: percent(evidence.overCutoff) };
  const { capacity, utilisation } = evidence;
  return [
    {
      label: t('finding.evidence.load-of-capacity', cutoffs),
      value: utilisation === undefined ? t('finding.evidence.no-capacity') : percent(utilisation),
    },
    { label: t('finding.evidence.load'), value: number(evidence.load) },
    ...(capacity === undefined ? [] : [{ label: t('finding.evidence.capacity'), value: number(capacity) }]),
    { label: t('finding.evidence.load-ratio'), value: number(evidence.ratio) },
    { label: t('finding.evidence.load-floor'), value: number(evidence.floor) },
    basisRow(speaker, evidence.rescaled),
  ];
}
