import type { Severity } from '#shared/analysis/report.ts';

/** What stands before a finding in a terminal. */
export const SEVERITY_MARKS = {
  finding: '●',
  'worth-a-look': '◐',
  'data-prompt': '○',
} as const satisfies Record<Severity, string>;
