import type { DepartmentMetrics, Report } from '#shared/analysis/report.ts';

/** Betweenness as a share of all ordered pairs of other departments, 0 to 1; undefined where there are no two others. */
export function betweennessShare(report: Report, { betweenness }: DepartmentMetrics): number | undefined {
  const { departments } = report.metrics;
  const pairs = (departments - 1) * (departments - 2);
  return pairs > 0 ? betweenness / pairs : undefined;
}
