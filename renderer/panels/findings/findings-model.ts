import type { Finding, Report } from '#shared/analysis/report.ts';

/** At least this many findings are listed before the rest is folded away; on large maps a quarter of the departments. */
const LEAST_LISTED = 5;

/** Which findings the list shows, and how many it folds away (method: cap at max(5, n/4)). */
export function listedFindings(
  report: Report,
  all: boolean,
): { readonly shown: readonly Finding[]; readonly hidden: number } {
  const cap = Math.max(LEAST_LISTED, Math.floor(report.metrics.departments / 4));
  const shown = all ? report.findings : report.findings.slice(0, cap);
  return { shown, hidden: report.findings.length - shown.length };
}
