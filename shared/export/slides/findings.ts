import type { Finding } from '#shared/analysis/report.ts';
import { isRankingOnly } from '#shared/analysis/set-aside.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { BODY, type Slide, type TableRow } from '../deck.ts';
import type { DrawingItem } from '../drawing.ts';
import { sourceLine } from '../export-input.ts';
import type { FindingText } from '../finding-text.ts';
import { listedFindings } from '../listed-findings.ts';
import { ALERT, INK, QUIET } from '../palette.ts';
import { CELL } from '../table-cell.ts';
import { defineSlide, type SlideInput } from './slide-kind.ts';
import { statement } from './statement.ts';
import { type TablePage, tablePages, tableRow } from './table-pages.ts';
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

function headRow(t: Translator): TableRow {
  return tableRow(
    COLUMNS,
    COLUMNS.map(({ key }) => ({ text: t(key), size: 11, colour: QUIET, bold: true })),
    HEAD,
  );
}

function entryRow(t: Translator, { number, finding, words }: Entry, { headline, body }: TypeSize): TableRow {
  const severity = t(`export.deck.severity-${isRankingOnly(finding) ? 'ranking' : finding.severity}`, { number });
  return tableRow(
    COLUMNS,
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

function pages(t: Translator, entries: readonly Entry[]): readonly Page[] {
  const usual = pagesAt(t, entries, USUAL);
  if (usual.length === 1) return usual;
  const smaller = pagesAt(t, entries, SMALLER);
  return smaller.length === 1 ? smaller : usual;
}

function pagesAt(t: Translator, entries: readonly Entry[], size: TypeSize): readonly Page[] {
  return tablePages(headRow(t), entries, (entry) => entryRow(t, entry, size), BODY.height - MORE);
}

function moreLine(t: Translator, count: number, y: number): DrawingItem {
  const text = t('export.deck.findings-more', { count });
  return {
    kind: 'shape',
    name: 'more',
    description: text,
    form: 'rectangle',
    rect: { x: BODY.x, y, width: BODY.width, height: MORE },
    text: { lines: [text], size: 11, colour: QUIET, align: 'left', anchor: 'middle', inset: CELL.side },
  };
}

function slideOf(input: SlideInput, page: Page, index: number, all: number, total: number, more: number): Slide {
  const { translator: t } = input;
  // At the foot, not right below the table: another program may break a cell into one line more than we reckoned.
  const foot = more > 0 && index === all - 1 ? [moreLine(t, more, BODY.y + BODY.height - MORE)] : [];
  return tableSlide(input, {
    ...{ kind: 'findings', index, all, title: t('export.deck.findings-title', { count: total }) },
    description: t('export.alt.table'),
    columns: COLUMNS,
    rows: page.rows,
    besides: foot,
    notes: [
      ...page.entries.flatMap(({ number, words }) => [
        t('export.deck.finding-notes', { number, headline: words.headline }),
        words.text,
        t('export.deck.finding-ask', { question: words.ask }),
      ]),
      t('export.deck.findings-notes'),
    ],
  });
}

export const findingsSlides = defineSlide({
  id: 'findings',
  build: (input) => {
    const { report, content, translator: t, findingWords } = input;
    if (report === undefined || content.departments.size === 0) return [];
    const { listed, more, count, setAside } = listedFindings(content, report);
    if (listed.length === 0) {
      const base = { name: 'findings-1', layout: 'title-only', subtitle: [], footer: sourceLine(input) } as const;
      if (setAside.length > 0) {
        return [statement(base, t('export.deck.all-set-aside-title'), t('export.deck.all-set-aside-text'))];
      }
      const text = t('export.deck.no-findings-text', {
        departments: content.departments.size,
        services: content.services.size,
      });
      return [statement(base, t('export.deck.no-findings-title'), text)];
    }
    const entries = listed.map((finding, index) => ({
      number: index + 1,
      finding,
      words: findingWords(t, finding, content),
    }));
    const made = pages(t, entries);
    return made.map((page, index) => slideOf(input, page, index, made.length, count, more));
  },
});
