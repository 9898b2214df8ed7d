import type { FindingOf } from '#shared/analysis/report.ts';
import type { EvidenceRow, FindingWords } from '../finding-words.ts';
import { basisRow } from './basis-row.ts';
import type { Speaker } from './speaker.ts';

type Silo = FindingOf<'silo'>;

export function siloWords(speaker: Speaker, finding: Silo): FindingWords {
  const { t } = speaker;
  const { evidence } = finding;
  const group = groupName(speaker, finding);
  const isSingle = evidence.form === 'department';
  return {
    name: t('finding.silo.name'),
    headline: t('finding.silo.headline', {
      form: evidence.form,
      group,
      partners: isSingle ? evidence.partners : 0,
      others: evidence.departments - 1,
      inside: isSingle ? '' : speaker.percent(evidence.insideShare),
    }),
    text: isSingle
      ? t('finding.silo.text-department', {
          group,
          partners: evidence.partners,
          others: evidence.departments - 1,
          few: evidence.fewPartners,
        })
      : t('finding.silo.text', {
          form: evidence.form,
          group,
          inside: speaker.percent(evidence.insideShare),
          expected: speaker.percent(evidence.expectedInsideShare),
          count: evidence.linking.length,
          members: evidence.members,
          linking: speaker.names(evidence.linking),
          basis: evidence.rescaled ? 'volume' : 'scale',
        }),
    ask: t('finding.silo.ask', { group }),
    notSaid: t('finding.silo.not-said'),
    where: t('finding.silo.where', { group }),
  };
}

export function siloEvidence(speaker: Speaker, { evidence }: Silo): readonly EvidenceRow[] {
  const { t, percent, number } = speaker;
  if (evidence.form === 'department') {
    return [
      { label: t('finding.evidence.partners'), value: number(evidence.partners) },
      {
        label: t('finding.evidence.few-partners', { departments: evidence.departments }),
        value: number(evidence.fewPartners),
      },
    ];
  }
  const exchange = { internal: number(evidence.internal), external: number(evidence.external) };
  const cutoffs = { inward: number(evidence.inwardCutoff), closed: number(evidence.closedCutoff) };
  return [
    { label: t('finding.evidence.inside-share'), value: percent(evidence.insideShare) },
    { label: t('finding.evidence.expected-share'), value: percent(evidence.expectedInsideShare) },
    { label: t('finding.evidence.exchange'), value: t('finding.evidence.exchange-value', exchange) },
    { label: t('finding.evidence.external-internal'), value: number(evidence.externalInternal) },
    { label: t('finding.evidence.expected-index'), value: number(evidence.expected) },
    {
      label: t('finding.evidence.linking'),
      value: evidence.linking.length === 0 ? t('finding.evidence.nobody') : speaker.names(evidence.linking),
    },
    { label: t('finding.evidence.cutoffs'), value: t('finding.evidence.silo-cutoffs', cutoffs) },
    basisRow(speaker, evidence.rescaled),
  ];
}

/** A division has a name; a community that the map shows by itself is called by its members. */
function groupName(speaker: Speaker, { departments, evidence }: Silo): string {
  return evidence.form === 'division' ? speaker.divisionOf(departments[0]) : speaker.names(departments);
}
