import type { Finding } from '#shared/analysis/report.ts';
import { isRankingOnly } from '#shared/analysis/set-aside.ts';
import type { Slide, TableRow } from '../deck.ts';
import type { DrawingItem } from '../drawing.ts';
import type { FindingText } from '../finding-text.ts';
import { listedFindings } from '../listed-findings.ts';
import { ALERT, INK, QUIET } from '../palette.ts';
import { CELL } from '../table-cell.ts';
import { defineSlide, paragraphs, type SlideInput, sayFinding } from './slide-kind.ts';
import { statement } from './statement.ts';
import { columnsOn, type TablePage, tablePages, tableRow } from './table-pages.ts';
import { tableSlide } from './table-slide.ts';

const COLUMNS = [
  { key: 'export.deck.column-severity', width: 118 },
  { key: 'export.deck.column-finding', width: 230 },
  { key: 'export.deck.column-departments', width: 142 },
  { key: 'export.deck.column-why', width: 390 },
] as const;
const HEAD = 26;
/** Kept free below the table for the line that says how many findings are not listed. */
const MORE = 24;

/** Points of a row's headline and of its other cells. The smaller ones are taken only where they save a second slide. */
interface TypeSize {
  readonly headline: number;
  readonly body: number;
}
const USUAL: TypeSize = { headline: 12, body: 11 };
const SMALLER: TypeSize = { headline: 11, body: 10 };

interface Entry {
  readonly number: number;
  readonly finding: Finding;
  readonly words: FindingText;
}

function headRow({ say, page }: SlideInput): TableRow {
  const cells = COLUMNS.map(({ key }) => ({ text: say((t) => t(key)), size: 11, colour: QUIET, bold: true }));
  return tableRow(columnsOn(page, COLUMNS), cells, HEAD);
}

/** “3 ◐ Worth a look”, in every language of the deck. */
export function severityLine({ say }: Pick<SlideInput, 'say'>, finding: Finding, number: number): string {
  const key = `export.deck.severity-${isRankingOnly(finding) ? 'ranking' : finding.severity}` as const;
  return say((t) => t(key, { number }));
}

function entryRow(input: SlideInput, { number, finding, words }: Entry, { headline, body }: TypeSize): TableRow {
  const severity = severityLine(input, finding, number);
  return tableRow(
    columnsOn(input.page, COLUMNS),
    [
      { text: severity, size: body, colour: finding.severity === 'finding' ? ALERT : QUIET, bold: true },
      { text: words.headline, size: headline, colour: INK, bold: true },
      { text: words.where, size: body, colour: INK },
      { text: words.text, size: body, colour: QUIET },
    ],
    34,
  );
}

type Page = TablePage<Entry>;

function pages(input: SlideInput, entries: readonly Entry[]): readonly Page[] {
  const usual = pagesAt(input, entries, USUAL);
  if (usual.length === 1) return usual;
  const smaller = pagesAt(input, entries, SMALLER);
  return smaller.length === 1 ? smaller : usual;
}

function pagesAt(input: SlideInput, entries: readonly Entry[], size: TypeSize): readonly Page[] {
  return tablePages(headRow(input), entries, (entry) => entryRow(input, entry, size), input.page.body.height - MORE);
}

/** At the foot of the body: another program may break a cell into one line more than we reckoned. */
export function moreLine({ page: { body } }: SlideInput, text: string): DrawingItem {
  const line = text.replaceAll('\n', '  |  ');
  return {
    kind: 'shape',
    name: 'more',
    description: line,
    form: 'rectangle',
    rect: { x: body.x, y: body.y + body.height - MORE, width: body.width, height: MORE },
    text: { lines: [line], size: 11, colour: QUIET, align: 'left', anchor: 'middle', inset: CELL.side },
  };
}

function slideOf(input: SlideInput, page: Page, index: number, all: number, total: number, more: number): Slide {
  const { say } = input;
  const foot =
    more > 0 && index === all - 1
      ? [
          moreLine(
            input,
            say((t) => t('export.deck.findings-more', { count: more })),
          ),
        ]
      : [];
  return tableSlide(input, {
    ...{ kind: 'findings', index, all, title: say((t) => t('export.deck.findings-title', { count: total })) },
    description: say((t) => t('export.alt.table')),
    columns: columnsOn(input.page, COLUMNS),
    rows: page.rows,
    besides: foot,
    notes: paragraphs([
      ...page.entries.flatMap(({ number, words }) => [
        ...words.headline
          .split('\n')
          .map((headline) => input.translator('export.deck.finding-notes', { number, headline })),
        words.text,
        askLine(input, words),
      ]),
      say((t) => t('export.deck.findings-notes')),
    ]),
  });
}

/** The question to put to the client, in every language of the deck. */
export function askLine({ tongues }: Pick<SlideInput, 'tongues'>, { ask }: FindingText): string {
  return ask
    .split('\n')
    .map((question, at) => (tongues[at] ?? tongues[0])('export.deck.finding-ask', { question }))
    .join('\n');
}

export const findingsSlides = defineSlide({
  id: 'findings',
  build: (input) => {
    const { report, content, say } = input;
    if (report === undefined || content.departments.size === 0) return [];
    const { listed, more, count, setAside } = listedFindings(content, report);
    if (listed.length === 0) {
      if (setAside.length > 0) {
        const title = say((t) => t('export.deck.all-set-aside-title'));
        return [
          statement(
            input,
            'findings-1',
            title,
            say((t) => t('export.deck.all-set-aside-text')),
          ),
        ];
      }
      const counts = { departments: content.departments.size, services: content.services.size };
      const title = say((t) => t('export.deck.no-findings-title'));
      return [
        statement(
          input,
          'findings-1',
          title,
          say((t) => t('export.deck.no-findings-text', counts)),
        ),
      ];
    }
    const entries = listed.map((finding, index) => ({
      number: index + 1,
      finding,
      words: sayFinding(input, finding),
    }));
    const made = pages(input, entries);
    return made.map((page, index) => slideOf(input, page, index, made.length, count, more));
  },
});
