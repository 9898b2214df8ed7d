import { proofOf } from '#shared/analysis/proofs.ts';
import type { Finding } from '#shared/analysis/report.ts';
import { proofWords } from '#shared/export/proof-words.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { MapContent } from '#shared/model/map-content.ts';

/** Lines of a section that a screen can bear; the JSON has all. */
const LINES_LIMIT = 10;

/** What leads to a finding, indented below it: the sum, then each section with its lines, the value of each first. */
export function proofText(t: Translator, content: MapContent, finding: Finding): string {
  const { sections, sum } = proofWords(t, finding, proofOf(content, finding), content, () => LINES_LIMIT);
  const paragraphs = sections.map(({ heading, count, lines, hidden }) => {
    const width = Math.max(0, ...lines.map(({ value }) => value.length));
    const rows = lines.map(({ title, detail, value }) => {
      return `      ${value.padStart(width)}  ${title}${detail === '' ? '' : ` · ${detail}`}\n`;
    });
    const rest = hidden === 0 ? '' : `      ${' '.repeat(width)}  ${t('proof.more', { count: hidden })}\n`;
    return `    ${heading}${count === '' ? '' : ` · ${count}`}\n${rows.join('')}${rest}`;
  });
  return `${sum === '' ? '' : `    ${sum}\n`}${paragraphs.join('')}`;
}
