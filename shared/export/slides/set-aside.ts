import { listedFindings } from '../listed-findings.ts';
import { markKindName } from '../mark-words.ts';
import { INK, QUIET } from '../palette.ts';
import { defineSlide, paragraphs, sayFinding } from './slide-kind.ts';
import { columnsOn, tablePages, tableRow } from './table-pages.ts';
import { tableSlide } from './table-slide.ts';

const COLUMNS = [
  { key: 'export.deck.column-finding', width: 150 },
  { key: 'export.deck.column-departments', width: 210 },
  { key: 'export.deck.column-set-aside', width: 130 },
  { key: 'export.deck.column-reason', width: 390 },
] as const;
const HEAD = 26;
const SIZE = 11;

/** The findings that are set aside, with their reasons: apart from the others, and not counted among them. */
export const setAsideSlides = defineSlide({
  id: 'set-aside',
  build: (input) => {
    const { report, content, say, page } = input;
    const { setAside } = listedFindings(content, report);
    const entries = setAside.map(({ finding, mark }) => ({ mark, words: sayFinding(input, finding) }));
    const columns = columnsOn(page, COLUMNS);
    const head = COLUMNS.map(({ key }) => ({ text: say((t) => t(key)), size: SIZE, colour: QUIET, bold: true }));
    const pages = tablePages(
      tableRow(columns, head, HEAD),
      entries,
      ({ mark, words }) => {
        const cells = [
          { text: words.name, size: SIZE, colour: INK, bold: true },
          { text: words.where, size: SIZE, colour: INK },
          { text: say((t) => markKindName(t, mark.kind)), size: SIZE, colour: QUIET },
          { text: mark.reason.replaceAll('\n', ' '), size: SIZE, colour: INK },
        ];
        return tableRow(columns, cells, HEAD);
      },
      page.body.height,
    );
    const title = say((t) => t('export.deck.set-aside-title', { count: entries.length }));
    return pages.map(({ rows, entries: shown }, index) =>
      tableSlide(input, {
        ...{ kind: 'set-aside', index, all: pages.length, title, description: say((t) => t('export.alt.set-aside')) },
        columns,
        rows,
        notes: paragraphs([...shown.map(({ words }) => words.headline), say((t) => t('export.deck.set-aside-notes'))]),
      }),
    );
  },
});
