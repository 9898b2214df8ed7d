import type { Finding } from '#shared/analysis/report.ts';
import { sortFindings } from '#shared/analysis/set-aside.ts';
import type { Mark } from '#shared/model/mark.ts';
import { cutoffTexts } from '../cutoff-words.ts';
import { severityText } from '../finding-words.ts';
import { markKindName } from '../mark-words.ts';
import { column, defineSheet, tabulated } from '../sheet.ts';
import { said } from './in-order.ts';

interface Listed {
  readonly finding: Finding;
  readonly mark?: Mark;
}

/** All findings in the report's order, those that are set aside below the others with their reasons. */
export const findingsSheet = defineSheet({
  id: 'findings',
  build: ({ content, report, translator: t, findingWords }) => {
    const { open, setAside } = sortFindings(content, report);
    const listed: readonly Listed[] = [...open.map((finding) => ({ finding })), ...setAside];
    const rows = listed.map(({ finding, mark }) => ({ finding, mark, words: findingWords(t, finding, content) }));
    return tabulated(t('sheet.findings'), rows, [
      column(t('export.deck.column-severity'), ({ finding }) => severityText(t, finding)),
      column(t('export.deck.column-finding'), ({ words }) => words.name),
      column(t('export.deck.column-departments'), ({ words }) => words.where),
      column(t('sheet.headline'), ({ words }) => words.headline),
      column(t('export.deck.column-why'), ({ words }) => words.text),
      column(t('sheet.ask'), ({ words }) => words.ask),
      column(
        t('finding.evidence.cutoffs'),
        ({ finding }) => report && cutoffTexts(t, finding.id, report.settings).join('; '),
      ),
      column(t('export.deck.column-set-aside'), ({ mark }) => mark && markKindName(t, mark.kind)),
      column(t('export.deck.column-reason'), ({ mark }) => mark && said(mark.reason)),
    ]);
  },
});
