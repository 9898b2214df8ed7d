import { FINDINGS } from '#shared/analysis/findings.ts';
import { cutoffTexts, sensitivityHelp, settingsLine } from '../cutoff-words.ts';
import { BODY } from '../deck.ts';
import { listedFindings } from '../listed-findings.ts';
import { INK, QUIET } from '../palette.ts';
import { defineSlide } from './slide-kind.ts';
import { tablePages, tableRow } from './table-pages.ts';
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
    const { report, content, translator: t } = input;
    if (report === undefined || content.departments.size === 0) return [];
    const { listed, setAside } = listedFindings(content, report);
    const kinds = new Set([...listed, ...setAside.map(({ finding }) => finding)].map(({ id }) => id));
    const shown = FINDINGS.filter(({ id }) => kinds.size === 0 || kinds.has(id));
    const head = COLUMNS.map(({ key }) => ({ text: t(key), size: SIZE, colour: QUIET, bold: true }));
    const pages = tablePages(
      tableRow(COLUMNS, head, HEAD),
      shown,
      ({ id }) => {
        const texts = cutoffTexts(t, id, report.settings);
        const cells = [
          { text: t(`finding.${id}.name`), size: SIZE, colour: INK, bold: true },
          { text: texts.length === 0 ? t('cutoff.none') : texts.join(' · '), size: SIZE, colour: INK },
        ];
        return tableRow(COLUMNS, cells, HEAD);
      },
      BODY.height,
    );
    const title = t('export.deck.cutoffs-title', { settings: settingsLine(t, report.settings) });
    return pages.map(({ rows }, index) =>
      tableSlide(input, {
        ...{ kind: 'cutoffs', index, all: pages.length, title, description: t('export.alt.cutoffs') },
        columns: COLUMNS,
        rows,
        notes: [sensitivityHelp(t, report.settings.sensitivity), t('export.deck.cutoffs-notes')],
      }),
    );
  },
});
