import type { Finding, Report } from '#shared/analysis/report.ts';
import { isRankingOnly, type SortedFindings, sortFindings } from '#shared/analysis/set-aside.ts';
import { settingsLine } from '#shared/export/cutoff-words.ts';
import { findingWords, severityText } from '#shared/export/finding-words.ts';
import { idleMarkName, markText } from '#shared/export/mark-words.ts';
import { stabilityWords } from '#shared/export/stability-words.ts';
import { statementText } from '#shared/export/statement-words.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import type { Asked } from './asked.ts';
import { columnText } from './column-text.ts';
import { proofText } from './proof-text.ts';
import { SEVERITY_MARKS } from './severity-marks.ts';

function departmentTable(t: Translator, content: MapContent, report: Report): string {
  const head = [
    t('cli.analysis.department'),
    t('cli.analysis.out'),
    t('cli.analysis.in'),
    t('cli.analysis.betweenness'),
    t('cli.analysis.betweenness-unweighted'),
  ];
  const number = new Intl.NumberFormat(t.language, { maximumFractionDigits: 2, useGrouping: false });
  const rows = [...report.departments].map(([id, metrics]) => {
    const row = content.departments.get(id);
    return [
      row === undefined ? id : nameIn(row, t.language),
      `${number.format(metrics.outStrength)} (${metrics.outDegree})`,
      `${number.format(metrics.inStrength)} (${metrics.inDegree})`,
      number.format(metrics.betweenness),
      number.format(metrics.betweennessUnweighted),
    ];
  });
  return columnText([head, ...rows]);
}

function findingLine(t: Translator, content: MapContent, finding: Finding): string {
  const { name, where } = findingWords(t, finding, content);
  return `${SEVERITY_MARKS[finding.severity]} ${name} · ${where} · ${severityText(t, finding)}\n`;
}

function findingList(
  t: Translator,
  content: MapContent,
  report: Report,
  findings: readonly Finding[],
  { why, stability }: Asked,
): string {
  const paragraphs = findings.map((finding) => {
    const words = findingWords(t, finding, content);
    const proof = why === true ? proofText(t, content, finding) : '';
    const tried = stability?.get(finding.key);
    const stable =
      tried === undefined ? '' : `  ${Object.values(stabilityWords(t, tried, report.weights)).join(' ')}\n`;
    return `\n${findingLine(t, content, finding)}  ${words.text}\n${stable}${proof}  ${words.ask}\n`;
  });
  return paragraphs.join('');
}

function setAsideList(t: Translator, content: MapContent, { setAside, idle }: SortedFindings): string {
  const count = setAside.length + idle.length;
  if (count === 0) return '';
  const lines = [
    ...setAside.map(({ finding, mark }) => `${findingLine(t, content, finding)}  ${oneLine(markText(t, mark))}\n`),
    ...idle.map((mark) => `- ${idleMarkName(t, mark, content)}\n  ${oneLine(markText(t, mark))}\n`),
  ];
  return `\n${t('findings.set-aside', { count })}\n\n${lines.join('')}`;
}

const oneLine = (text: string): string => text.replaceAll('\n', ' ');

/** The report to be read in a terminal. */
export function analysisText(t: Translator, content: MapContent, report: Report, asked: Asked = {}): string {
  const { departments, services, density } = report.metrics;
  const share = new Intl.NumberFormat(t.language, { maximumFractionDigits: 2 });
  const title = t('cli.analysis.title', {
    map: nameIn(content.map, t.language),
    departments,
    services,
    density: density === undefined ? '–' : share.format(density),
  });
  const sorted = sortFindings(content, report);
  const standing = sorted.open.filter((finding) => !isRankingOnly(finding));
  const count = t('cli.analysis.findings', { count: standing.length });
  const findings = `${findingList(t, content, report, sorted.open, asked)}${setAsideList(t, content, sorted)}`;
  const statements = report.statements.map((statement) => `${statementText(t, statement, content)}\n`).join('');
  const untried =
    asked.stability?.size === 0 && report.findings.some(({ severity }) => severity !== 'data-prompt')
      ? `${t('stability.too-large')}\n`
      : '';
  const above = statements === '' ? '' : `${statements}\n`;
  return `${title}\n\n${departmentTable(t, content, report)}\n${above}${untried}${t('cli.analysis.findings-with', { findings: count, settings: settingsLine(t, report.settings) })}\n${findings}`;
}
