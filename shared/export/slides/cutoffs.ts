import { FINDINGS } from '#shared/analysis/findings.ts';
import { cutoffTexts, sensitivityHelp, settingsLine } from '../cutoff-words.ts';
import { listedFindings } from '../listed-findings.ts';
import { INK, QUIET } from '../palette.ts';
import { defineSlide, paragraphs } from './slide-kind.ts';
import { columnsOn, tablePages, tableRow } from './table-pages.ts';
import { tableSlide } from './table-slide.ts';

const COLUMNS = [
  { key: 'export.deck.column-finding', width: 190 },
  { key: 'export.deck.column-cutoffs', width: 690 },
] as const;
const HEAD = 26;
const SIZE = 11;

/** How much it took to be flagged, for each kind of finding that the deck shows; for all kinds where it shows none. */
export const cutoffSlides = defineSlide({
  id: 'cutoffs',
  build: (input) => {
    const { report, content, say, page } = input;
    if (report === undefined || content.departments.size === 0) return [];
    const { listed, setAside } = listedFindings(content, report);
    const kinds = new Set([...listed, ...setAside.map(({ finding }) => finding)].map(({ id }) => id));
    const shown = FINDINGS.filter(({ id }) => kinds.size === 0 || kinds.has(id));
    const columns = columnsOn(page, COLUMNS);
    const head = COLUMNS.map(({ key }) => ({ text: say((t) => t(key)), size: SIZE, colour: QUIET, bold: true }));
    const pages = tablePages(
      tableRow(columns, head, HEAD),
      shown,
      ({ id }) => {
        const texts = say((t) => cutoffTexts(t, id, report.settings).join(' · ') || t('cutoff.none'));
        const cells = [
          { text: say((t) => t(`finding.${id}.name`)), size: SIZE, colour: INK, bold: true },
          { text: texts, size: SIZE, colour: INK },
        ];
        return tableRow(columns, cells, HEAD);
      },
      page.body.height,
    );
    const title = say((t) => t('export.deck.cutoffs-title', { settings: settingsLine(t, report.settings) }));
    return pages.map(({ rows }, index) =>
      tableSlide(input, {
        ...{ kind: 'cutoffs', index, all: pages.length, title, description: say((t) => t('export.alt.cutoffs')) },
        columns,
        rows,
        notes: paragraphs([
          say((t) => sensitivityHelp(t, report.settings.sensitivity)),
          say((t) => t('export.deck.cutoffs-notes')),
        ]),
      }),
    );
  },
});
