import type { Translator } from '#shared/i18n/translator.ts';
import type { Department, DepartmentId } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import { ANSWER_MAX, ANSWER_MIN, DIMENSIONS } from '#shared/model/rating.ts';
import type { Service } from '#shared/model/service.ts';
import { longDate, sourceLine } from '../export-input.ts';
import { questionText, subjectLabel } from '../question-text.ts';
import type { Sheet, Workbook } from '../sheet.ts';
import type { Paper, PaperBlock } from './paper.ts';

export interface QuestionnaireInput {
  readonly engagement: Engagement;
  readonly content: MapContent;
  /** The internal customer that answers. */
  readonly department: DepartmentId;
  readonly translator: Translator;
  /** ISO date, YYYY-MM-DD. */
  readonly date: string;
}

/** What a department receives, provider by provider in the order of their names; a provider's services in the order of the map. */
export function servedBy({ content, department, translator: t }: Omit<QuestionnaireInput, 'engagement' | 'date'>) {
  const byProvider = new Map<Department, Service[]>();
  for (const service of content.services.values()) {
    const provider = content.departments.get(service.provider);
    if (service.customer !== department || provider === undefined) continue;
    byProvider.set(provider, [...(byProvider.get(provider) ?? []), service]);
  }
  const order = new Intl.Collator(t.language);
  return [...byProvider].sort(([one], [other]) => order.compare(nameIn(one, t.language), nameIn(other, t.language)));
}

const CODES = Array.from({ length: ANSWER_MAX - ANSWER_MIN + 1 }, (_, index) => String(ANSWER_MIN + index));
const CODE_WIDTH = 0.06;

/**
 * What one respondent of a department is asked: first which of its providers they work with (a screener), then of each of those the
 * seven dimensions, how important its services are, and an open question (method 1.4). Nothing is asked of departments that do not serve it.
 */
export function questionnairePaper(input: QuestionnaireInput): Paper {
  const { translator: t, content, department } = input;
  const served = servedBy(input);
  const asked = content.departments.get(department);
  const own = asked === undefined ? '' : nameIn(asked, t.language);
  return {
    title: t('paper.questionnaire.title', { department: own }),
    subtitle: [sourceLine(input), longDate(input)].filter((part) => part !== '').join(' · '),
    language: t.language,
    date: input.date,
    blocks:
      served.length === 0
        ? [{ kind: 'paragraph', text: t('paper.questionnaire.none', { department: own }) }]
        : [
            { kind: 'paragraph', text: t('paper.questionnaire.period') },
            { kind: 'paragraph', text: t('paper.questionnaire.scale') },
            { kind: 'entries', entries: [{ label: t('rating.respondent'), text: '' }] },
            { kind: 'heading', text: t('paper.questionnaire.screener') },
            {
              kind: 'table',
              heads: [
                t('rating.provider'),
                t('rating.service'),
                t('paper.questionnaire.yes'),
                t('paper.questionnaire.no'),
              ],
              widths: [0.3, 0.5, 0.1, 0.1],
              rows: served.map(([provider, services]) => [nameIn(provider, t.language), namesOf(t, services), '', '']),
            },
            ...served.flatMap(([provider, services]) => providerBlocks(t, nameIn(provider, t.language), services)),
          ],
  };
}

/** Names in one cell; services without one are left out. */
function namesOf(t: Translator, services: readonly Service[]): string {
  const names = services.map((service) => nameIn(service, t.language)).filter((name) => name !== '');
  return new Intl.ListFormat(t.language, { type: 'conjunction' }).format(names);
}

function providerBlocks(t: Translator, provider: string, services: readonly Service[]): readonly PaperBlock[] {
  const scale = [...CODES, '–'];
  const widths = [1 - scale.length * CODE_WIDTH, ...scale.map(() => CODE_WIDTH)];
  const empty = scale.map(() => '');
  const ask = (subject: (typeof DIMENSIONS)[number] | 'overall') =>
    questionText(t, { side: 'customer', aspect: 'performance' }, subject, provider);
  return [
    { kind: 'page-break' },
    { kind: 'heading', text: provider },
    {
      kind: 'table',
      heads: [t('paper.questionnaire.how-well'), ...scale],
      widths,
      rows: [...DIMENSIONS, 'overall' as const].map((subject) => [ask(subject), ...empty]),
    },
    {
      kind: 'table',
      heads: [t('paper.questionnaire.how-important'), ...scale],
      widths,
      rows: services.map((service) => [nameIn(service, t.language) || t('paper.agreement.unnamed'), ...empty]),
    },
    { kind: 'paragraph', text: t('paper.questionnaire.open', { provider }) },
    { kind: 'table', heads: [''], widths: [1], rows: [[''], ['']] },
  ];
}

/** The same to be filled in on a screen: a row for each service, whose columns are those that the import of ratings reads. */
export function questionnaireWorkbook(input: QuestionnaireInput): Workbook {
  const { translator: t, content, department, date } = input;
  const asked = content.departments.get(department);
  const own = asked === undefined ? '' : nameIn(asked, t.language);
  const answers = [
    ...DIMENSIONS.map((subject) => subjectLabel(t, subject)),
    subjectLabel(t, 'overall'),
    t('rating.importance'),
  ];
  const text = (head: string) => ({ head, kind: 'text' as const });
  const number = (head: string) => ({ head, kind: 'number' as const });
  const sheet: Sheet = {
    name: t('paper.questionnaire.sheet'),
    columns: [
      ...[t('rating.provider'), t('rating.customer'), t('rating.service'), t('paper.questionnaire.respondent')].map(
        text,
      ),
      ...answers.map(number),
      text(t('paper.questionnaire.comment')),
    ],
    rows: servedBy(input).flatMap(([provider, services]) =>
      services.map((service) => [
        nameIn(provider, t.language),
        own,
        nameIn(service, t.language),
        ...Array.from({ length: answers.length + 2 }, () => undefined),
      ]),
    ),
  };
  const help: Sheet = {
    name: t('paper.questionnaire.help'),
    columns: [text(t('paper.questionnaire.column')), text(t('paper.questionnaire.question'))],
    rows: [
      ['', t('paper.questionnaire.period')],
      ['', t('paper.questionnaire.scale')],
      ...[...DIMENSIONS, 'overall' as const].map((subject) => [
        subjectLabel(t, subject),
        questionText(t, { side: 'customer', aspect: 'performance' }, subject, t('paper.questionnaire.the-provider')),
      ]),
      [t('rating.importance'), t('paper.questionnaire.how-important')],
    ],
  };
  return {
    title: t('paper.questionnaire.title', { department: own }),
    date,
    language: t.language,
    sheets: [sheet, help],
  };
}
