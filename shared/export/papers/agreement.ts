import type { Translator } from '#shared/i18n/translator.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { nameIn } from '#shared/model/named.ts';
import type { Service } from '#shared/model/service.ts';
import { EMPTY_STANDARD, type Standard, type StandardText } from '#shared/model/standard.ts';
import { longDate, sourceLine } from '../export-input.ts';
import type { Entry, Paper, PaperBlock } from './paper.ts';

export interface AgreementInput {
  readonly engagement: Engagement;
  /** At least one, all between the same two departments in whichever direction. */
  readonly services: readonly Service[];
  readonly translator: Translator;
  /** ISO date, YYYY-MM-DD. */
  readonly date: string;
}

/** Fields of the standard under the headings of the agreement (method 2.5). */
const PARTS = [
  ['paper.agreement.delivery', ['deliverable', 'trigger', 'channel', 'customerDuties']],
  ['paper.agreement.level', ['measure', 'target', 'unit', 'window', 'responseTime', 'completionTime', 'quality']],
  [
    'paper.agreement.people',
    [
      'providerOwner',
      'customerOwner',
      'providerContact',
      'customerContact',
      'escalation',
      'feedbackChannel',
      'feedbackCadence',
    ],
  ],
] as const satisfies readonly (readonly [string, readonly StandardText[]])[];

/** The internal service agreement on one or more services of a pair, ready to be signed; what is not recorded is left to be written in. */
export function agreementPaper({ engagement, services, translator: t, date }: AgreementInput): Paper {
  const [first] = services;
  if (first === undefined) throw new Error('an agreement is about a service');
  const name = (id: Service['provider']) => {
    const department = engagement.departments.get(id);
    return department === undefined ? '' : nameIn(department, t.language);
  };
  const parties = [name(first.provider), name(first.customer)];
  const several = services.length > 1;
  const source = { engagement, translator: t, date };
  return {
    title: t('paper.agreement.title'),
    subtitle: [sourceLine(source), longDate(source)].filter((part) => part !== '').join(' · '),
    language: t.language,
    date,
    blocks: [
      { kind: 'paragraph', text: t('paper.agreement.between', { one: parties[0] ?? '', other: parties[1] ?? '' }) },
      ...services.flatMap((service, index): PaperBlock[] => [
        ...(index === 0 ? [] : [{ kind: 'page-break' } as const]),
        { kind: 'heading', text: nameIn(service, t.language) || t('paper.agreement.unnamed') },
        {
          kind: 'paragraph',
          text: t('paper.agreement.direction', { provider: name(service.provider), customer: name(service.customer) }),
        },
        ...standardBlocks(t, service.standard ?? EMPTY_STANDARD),
      ]),
      { kind: 'paragraph', text: several ? t('paper.agreement.sign-all') : t('paper.agreement.sign') },
      {
        kind: 'signatures',
        parties,
        lines: [t('paper.name'), t('paper.position'), t('paper.date'), t('paper.signature')],
      },
    ],
  };
}

function standardBlocks(t: Translator, standard: Standard): readonly PaperBlock[] {
  const entry = (label: string, text: string): Entry => ({ label, text });
  const texts = PARTS.flatMap(([heading, fields]): PaperBlock[] => [
    { kind: 'paragraph', text: t(heading), quiet: true },
    { kind: 'entries', entries: fields.map((field) => entry(t(`standard.${field}`), standard[field])) },
  ]);
  const share =
    standard.attainment === undefined
      ? ''
      : new Intl.NumberFormat(t.language, { style: 'percent' }).format(standard.attainment);
  return [
    ...texts,
    { kind: 'paragraph', text: t('paper.agreement.follow-up'), quiet: true },
    {
      kind: 'entries',
      entries: [
        entry(t('standard.status'), t(`standard.status.${standard.status}`)),
        entry(t('standard.review'), standard.reviewDate),
        entry(t('paper.agreement.attainment'), share),
      ],
    },
  ];
}
