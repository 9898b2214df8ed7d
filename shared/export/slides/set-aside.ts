import { BODY } from '../deck.ts';
import { listedFindings } from '../listed-findings.ts';
import { markKindName } from '../mark-words.ts';
import { INK, QUIET } from '../palette.ts';
import { defineSlide } from './slide-kind.ts';
import { tablePages, tableRow } from './table-pages.ts';
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
    const { report, content, translator: t, findingWords } = input;
    const { setAside } = listedFindings(content, report);
    const entries = setAside.map(({ finding, mark }) => ({ mark, words: findingWords(t, finding, content) }));
    const head = COLUMNS.map(({ key }) => ({ text: t(key), size: SIZE, colour: QUIET, bold: true }));
    const pages = tablePages(
      tableRow(COLUMNS, head, HEAD),
      entries,
      ({ mark, words }) => {
        const cells = [
          { text: words.name, size: SIZE, colour: INK, bold: true },
          { text: words.where, size: SIZE, colour: INK },
          { text: markKindName(t, mark.kind), size: SIZE, colour: QUIET },
          { text: mark.reason.replaceAll('\n', ' '), size: SIZE, colour: INK },
        ];
        return tableRow(COLUMNS, cells, HEAD);
      },
      BODY.height,
    );
    const title = t('export.deck.set-aside-title', { count: entries.length });
    return pages.map((page, index) =>
      tableSlide(input, {
        ...{ kind: 'set-aside', index, all: pages.length, title, description: t('export.alt.set-aside') },
        columns: COLUMNS,
        rows: page.rows,
        notes: [...page.entries.map(({ words }) => words.headline), t('export.deck.set-aside-notes')],
      }),
    );
  },
});
