import { type Analysed, type Comparison, isSame } from '#shared/analysis/compare.ts';
import type { MetricChange } from '#shared/analysis/metric-changes.ts';
import { speakerFor } from '#shared/export/finding-words/speaker.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { nameIn } from '#shared/model/named.ts';
import { columnText } from './column-text.ts';
import { findingChangeRows, rowChangeRows, statementChangeRows } from './comparison-rows.ts';

const MEASURES = ['outStrength', 'inStrength', 'betweenness'] as const;

/** The comparison to be read in a terminal: + added, − gone, ~ changed. All measures are in the JSON, the main ones here. */
export function comparisonText(t: Translator, before: Analysed, after: Analysed, comparison: Comparison): string {
  const [was, is] = [before.content.map, after.content.map];
  const title =
    was.id === is.id
      ? t('compare.title-what-if', { map: nameIn(was, t.language) })
      : t('compare.title', { before: nameIn(was, t.language), after: nameIn(is, t.language) });
  if (isSame(comparison)) return `${title}\n${t('compare.same')}\n`;
  const { departments, services } = rowChangeRows(t, before.content, after.content, comparison);
  const sections = [
    section(t('compare.departments'), departments),
    section(t('compare.services'), services),
    section(t('compare.map'), mapRows(t, comparison)),
    section(t('compare.measures'), measureRows(t, before, comparison)),
    section(t('compare.findings'), findingChangeRows(t, before.content, after.content, comparison)),
    section(t('compare.statements'), statementChangeRows(t, before, after)),
  ];
  const note = comparison.sameUnit ? '' : `${t('compare.unit')}\n`;
  return `${title}\n${note}${sections.join('')}`;
}

function section(heading: string, rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : `\n${heading}\n${columnText(rows.map((row) => [' ', ...row]))}`;
}

function changeText(t: Translator, change: MetricChange | undefined): string {
  if (change === undefined) return '';
  const format = new Intl.NumberFormat(t.language, { maximumFractionDigits: 2 });
  const text = (value: number | undefined) => (value === undefined ? '–' : format.format(value));
  return `${text(change.before)} ⇒ ${text(change.after)}`;
}

function mapRows(t: Translator, { mapMetrics }: Comparison): readonly (readonly string[])[] {
  const labels = [
    ['departments', t('compare.departments')],
    ['services', t('compare.services')],
    ['density', t('compare.density')],
    ['reciprocityWeighted', t('compare.reciprocity')],
  ] as const;
  return labels.flatMap(([id, label]) => {
    const change = mapMetrics.find(({ metric }) => metric === id);
    return change === undefined ? [] : [[label, changeText(t, change)]];
  });
}

function measureRows(t: Translator, { content }: Analysed, { departmentMetrics }: Comparison) {
  const { name } = speakerFor(t, content);
  const rows = departmentMetrics.flatMap(({ before, changes }) => {
    const cells = MEASURES.map((id) =>
      changeText(
        t,
        changes.find(({ metric }) => metric === id),
      ),
    );
    return cells.every((cell) => cell === '') ? [] : [[name(before), ...cells]];
  });
  const head = [t('cli.analysis.department'), t('compare.out'), t('compare.in'), t('cli.analysis.betweenness')];
  return rows.length === 0 ? [] : [head, ...rows];
}
