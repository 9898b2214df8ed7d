import { SEVERITIES, type Severity } from '#shared/analysis/report.ts';
import { gravestFindings } from './gravest-findings.ts';
import type { ColourRule } from './look-rule.ts';

const SIGNS: Readonly<Record<Severity, string>> = { finding: '●', 'worth-a-look': '◐', 'data-prompt': '○' };

/** By the gravest finding that stands about a department, with how many there are of that severity. */
export const findingsColours: ColourRule = {
  tonesOf: ({ content, report }) =>
    new Map(
      [...gravestFindings(content, report)].map(([id, { severity, count }]) => [
        id,
        { tone: severity, written: `${SIGNS[severity]} ${count}` },
      ]),
    ),
  classes: (t) =>
    SEVERITIES.map((severity) => ({
      tone: severity,
      words: t('looks.findings.class', { sign: SIGNS[severity], severity: t(`finding.severity.${severity}`) }),
    })),
};
