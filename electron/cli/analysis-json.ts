import type { DepartmentMetrics, Evidence, Report } from '#shared/analysis/report.ts';
import { findingWords } from '#shared/export/finding-words.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';

/** Other programs count on these names: a metric is added here, never renamed. */
const COLUMNS = [
  'outStrength',
  'inStrength',
  'outDegree',
  'inDegree',
  'betweenness',
  'betweennessUnweighted',
] as const satisfies readonly (keyof DepartmentMetrics)[];

/**
 * The report as JSON for other programs: `departments` by name, `graph`, and `findings`, all of them. Names as they were typed,
 * whatever the language of the texts, in the evidence too; betweenness raw, over ordered pairs; what is undefined is null.
 */
export function analysisJson(t: Translator, content: MapContent, report: Report): string {
  const nameOf = (id: DepartmentId): string => content.departments.get(id)?.name ?? id;
  // `fromEntries` makes fields of its own of every name, `__proto__` too.
  const departments = Object.fromEntries(
    [...report.departments].map(([id, metrics]) => [
      nameOf(id),
      Object.fromEntries(COLUMNS.map((id) => [id, metrics[id]])),
    ]),
  );
  const { metrics } = report;
  const graph = {
    departments: metrics.departments,
    services: metrics.services,
    density: metrics.density ?? null,
    reciprocityArc: metrics.reciprocityArc ?? null,
    reciprocityDyadic: metrics.reciprocityDyadic ?? null,
    reciprocityWeighted: metrics.reciprocityWeighted ?? null,
  };
  const named = (evidence: Evidence) =>
    Object.fromEntries(
      Object.entries(evidence).map(([id, value]) => [id, typeof value === 'object' ? value.map(nameOf) : value]),
    );
  const findings = report.findings.map((finding) => ({
    id: finding.id,
    severity: finding.severity,
    departments: finding.departments.map(nameOf),
    services: finding.services.flatMap((id) => {
      const row = content.services.get(id);
      if (row === undefined) return [];
      const { name, provider, customer, weight } = row;
      return [{ name, provider: nameOf(provider), customer: nameOf(customer), weight }];
    }),
    evidence: named(finding.evidence),
    text: findingWords(t, finding, content).text,
  }));
  return `${JSON.stringify({ departments, graph, findings }, null, 2)}\n`;
}
