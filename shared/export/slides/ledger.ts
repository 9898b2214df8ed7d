import { type LedgerRow, type LedgerSide, ledgerOf } from '#shared/analysis/ledger.ts';
import { nameIn } from '#shared/model/named.ts';
import { speakerFor } from '../finding-words/speaker.ts';
import { severityName } from '../finding-words.ts';
import { ALERT, INK, QUIET } from '../palette.ts';
import { moreLine } from './findings.ts';
import { defineSlide, paragraphs, type SlideInput } from './slide-kind.ts';
import { columnsOn, tablePages, tableRow } from './table-pages.ts';
import { tableSlide } from './table-slide.ts';

const COLUMNS = [
  { key: 'ledger.column.pair', width: 190 },
  { key: 'ledger.column.given', width: 190 },
  { key: 'ledger.column.returned', width: 170 },
  { key: 'ledger.column.asymmetry', width: 112 },
  { key: 'ledger.column.feedback', width: 108 },
  { key: 'ledger.column.severity', width: 110 },
] as const;
const HEAD = 26;
const SIZE = 10;
/** Slides at most; the rest stays in the program. */
const MOST_PAGES = 2;
/** Kept free at the foot for the line that says so. */
const MORE = 24;

function sideText(input: SlideInput, side: LedgerSide): string {
  const { say, content } = input;
  if (side.services.length === 0) return say((t) => t('ledger.nothing'));
  return say((t) => {
    const { number } = speakerFor(t, content);
    const names = side.services.map((id) => {
      const row = content.services.get(id);
      return row === undefined ? '' : nameIn(row, t.language);
    });
    const list = new Intl.ListFormat(t.language, { type: 'unit' }).format(names.filter((name) => name !== ''));
    return [number(side.weight), list].filter((part) => part !== '').join(' · ');
  });
}

function cells(input: SlideInput, row: LedgerRow) {
  const { say, content } = input;
  const usual = { size: SIZE, colour: INK };
  const pair = say((t) => speakerFor(t, content).chain([row.provider, row.customer]));
  const share = say((t) =>
    row.strengthAsymmetry === 0
      ? t('ledger.even')
      : new Intl.NumberFormat(t.language, { style: 'percent', maximumFractionDigits: 0 }).format(row.strengthAsymmetry),
  );
  const { severity } = row;
  return [
    { ...usual, text: pair, bold: true },
    { ...usual, text: sideText(input, row.given) },
    { ...usual, text: sideText(input, row.returned), colour: row.returned.services.length === 0 ? QUIET : INK },
    { ...usual, text: share },
    { ...usual, text: say((t) => t(row.feedback ? 'export.deck.recorded' : 'export.deck.not-recorded')) },
    {
      ...usual,
      text: severity === undefined ? '–' : say((t) => severityName(t, severity)),
      colour: severity === 'finding' ? ALERT : QUIET,
      bold: severity !== undefined,
    },
  ];
}

/** Pair by pair what one department gives and the other returns: those that are flagged, or else those without any return. */
export const ledgerSlides = defineSlide({
  id: 'ledger',
  build: (input) => {
    const { content, report, say, page } = input;
    if (report === undefined) return [];
    const rows = ledgerOf(content, report);
    const flagged = rows.filter(({ severity }) => severity !== undefined);
    const shown = flagged.length > 0 ? flagged : rows.filter(({ returned }) => returned.weight === 0);
    if (shown.length === 0) return [];
    const columns = columnsOn(page, COLUMNS);
    const head = COLUMNS.map(({ key }) => ({ text: say((t) => t(key)), size: SIZE, colour: QUIET, bold: true }));
    const pages = tablePages(
      tableRow(columns, head, HEAD),
      shown,
      (row) => tableRow(columns, cells(input, row), HEAD),
      page.body.height - MORE,
    ).slice(0, MOST_PAGES);
    const counts = { pairs: rows.length, flagged: flagged.length };
    const title = say((t) => t('export.deck.ledger-title', counts));
    const left = rows.length - pages.reduce((sum, { entries }) => sum + entries.length, 0);
    return pages.map((made, index) =>
      tableSlide(input, {
        ...{ kind: 'ledger', index, all: pages.length, title, description: say((t) => t('ledger.label')) },
        columns,
        rows: made.rows,
        besides:
          left > 0 && index === pages.length - 1
            ? [
                moreLine(
                  input,
                  say((t) => t('export.deck.ledger-more', { count: left })),
                ),
              ]
            : [],
        notes: paragraphs([say((t) => t('export.deck.ledger-notes')), say((t) => t('export.deck.ledger-ask'))]),
      }),
    );
  },
});
