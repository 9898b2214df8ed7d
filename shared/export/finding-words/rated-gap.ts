import type { FindingOf } from '#shared/analysis/report.ts';
import type { EvidenceRow, FindingWords } from '../finding-words.ts';
import type { Speaker } from './speaker.ts';

type RatedGapFinding = FindingOf<'rated-gap'>;

export function ratedGapWords(speaker: Speaker, finding: RatedGapFinding): FindingWords {
  const { t, number } = speaker;
  const { gaps } = finding.evidence;
  // A finding of this kind has one gap or more.
  const widest = gaps[0] as (typeof gaps)[number];
  const slots = {
    ...endsOf(speaker, finding),
    subject: t(`subject.${widest.subject}`),
    own: number(widest.own),
    rated: number(widest.rated),
    respondents: number(widest.respondents),
    points: number(Math.abs(widest.gap)),
    side: widest.gap < 0 ? 'lower' : 'higher',
    more: gaps.length - 1,
  };
  return {
    name: t('finding.rated-gap.name'),
    headline: t('finding.rated-gap.headline', slots),
    text: t('finding.rated-gap.text', slots),
    ask: t('finding.rated-gap.ask', slots),
    notSaid: t('finding.rated-gap.not-said'),
    where: t('finding.rated-gap.where', slots),
  };
}

export function ratedGapEvidence(speaker: Speaker, finding: RatedGapFinding): readonly EvidenceRow[] {
  const { t, number, signed, percent } = speaker;
  const { gaps, gapCutoff, respondentsCutoff, agreementCutoff } = finding.evidence;
  const ends = endsOf(speaker, finding);
  return [
    ...gaps.map(({ subject, own, rated, gap, respondents, agreement }) => ({
      label: t('finding.evidence.rated-gap', { ...ends, subject: t(`subject.${subject}`) }),
      value: t('finding.evidence.rated-gap-value', {
        own: number(own),
        rated: number(rated),
        gap: signed(gap),
        respondents: number(respondents),
        agreement: number(agreement),
      }),
    })),
    {
      label: t('finding.evidence.cutoffs'),
      value: t('finding.evidence.rated-gap-cutoffs', {
        gap: number(gapCutoff),
        respondents: number(respondentsCutoff),
        agreement: percent(agreementCutoff),
      }),
    },
  ];
}

function endsOf(speaker: Speaker, { departments: [provider, customer] }: RatedGapFinding) {
  return { provider: speaker.name(provider), customer: speaker.name(customer) };
}
