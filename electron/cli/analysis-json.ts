import type { RatedGap } from '#shared/analysis/findings/rated-gap.ts';
import { FINDINGS } from '#shared/analysis/findings.ts';
import { linksOf } from '#shared/analysis/links.ts';
import { isClearlyGrouped } from '#shared/analysis/metrics/communities.ts';
import type { DepartmentMetrics, Evidence, Report } from '#shared/analysis/report.ts';
import { sortFindings } from '#shared/analysis/set-aside.ts';
import { cutoffsOf } from '#shared/analysis/settings.ts';
import { findingWords } from '#shared/export/finding-words.ts';
import { statementText } from '#shared/export/statement-words.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { must } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { Asked } from './asked.ts';
import { proofJson } from './proof-json.ts';

/** Other programs count on these names: a metric is added here, never renamed. */
const COLUMNS = [
  'outStrength',
  'inStrength',
  'outDegree',
  'inDegree',
  'betweenness',
  'betweennessUnweighted',
  'net',
  'pageRank',
  'hub',
  'authority',
  'constraint',
  'coreness',
  'brokerage',
  'providerConcentration',
  'community',
  'stepsToCustomer',
  'distanceToCustomer',
] as const satisfies readonly (keyof DepartmentMetrics)[];

/**
 * The report as JSON for other programs: the `settings` with all cut-offs used, `departments` by name, `links` (what one does for
 * another, the busiest on shortest chains first), `graph`, `findings`, all of
 * them, those set aside with their `mark`, marks on what is not flagged any more, and `statements` about the map. Names as they were typed,
 * whatever the language of the texts, in the evidence too; betweenness raw, over ordered pairs; what is undefined is null. Names in
 * lists of the graph are in order, and so are the lists. Communities are numbered from 0 in order of id of their first department.
 * With `why` each finding has its `proof`; with `stability`, the shares of variations that keep it, or null for a data prompt.
 */
export function analysisJson(
  t: Translator,
  content: MapContent,
  report: Report,
  { why = false, stability }: Asked = {},
): string {
  const nameOf = (id: DepartmentId): string => content.departments.get(id)?.name ?? id;
  // `fromEntries` makes fields of its own of every name, `__proto__` too.
  const departments = Object.fromEntries(
    [...report.departments].map(([id, metrics]) => [
      nameOf(id),
      Object.fromEntries(COLUMNS.map((id) => [id, metrics[id] ?? null])),
    ]),
  );
  const told = (one: DepartmentId | RatedGap) =>
    typeof one === 'object' ? { ...one, service: content.services.get(one.service)?.name ?? '' } : nameOf(one);
  const named = (evidence: Evidence) =>
    Object.fromEntries(
      Object.entries(evidence).map(([id, value]) => [id, typeof value === 'object' ? value.map(told) : value]),
    );
  const { setAside, idle } = sortFindings(content, report);
  const markOf = new Map(setAside.map(({ finding, mark }) => [finding, { kind: mark.kind, reason: mark.reason }]));
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
    ...(stability === undefined ? {} : { stability: stability.get(finding.key) ?? null }),
    ...(why ? { proof: proofJson(t, content, finding) } : {}),
    mark: markOf.get(finding) ?? null,
  }));
  const idleMarks = idle.map(({ rule, departments: about, kind, reason }) => {
    return { id: rule, departments: about.map(nameOf), mark: { kind, reason } };
  });
  const settings = {
    sensitivity: report.settings.sensitivity,
    cutoffs: Object.fromEntries(FINDINGS.map(({ id }) => [id, cutoffsOf(id, report.settings)])),
  };
  const statements = report.statements.map((statement) => ({
    id: statement.id,
    evidence: named(statement.evidence),
    text: statementText(t, statement, content),
  }));
  const graph = graphJson(content, report, nameOf);
  const links = must(linksOf(content)).map(({ provider, customer, services, weight, betweenness }) => ({
    provider: nameOf(provider),
    customer: nameOf(customer),
    services: services.map((id) => content.services.get(id)?.name ?? ''),
    weight,
    betweenness,
  }));
  return `${JSON.stringify({ settings, departments, links, graph, findings, idleMarks, statements }, null, 2)}\n`;
}

function graphJson({ divisions }: MapContent, report: Report, nameOf: (id: DepartmentId) => string): object {
  const { metrics, structure } = report;
  const groups = (ids: readonly (readonly DepartmentId[])[]) =>
    ids.map((group) => group.map(nameOf).sort()).sort(byNames);
  return {
    departments: metrics.departments,
    services: metrics.services,
    density: metrics.density ?? null,
    reciprocityArc: metrics.reciprocityArc ?? null,
    reciprocityDyadic: metrics.reciprocityDyadic ?? null,
    reciprocityWeighted: metrics.reciprocityWeighted ?? null,
    rho: metrics.rho ?? null,
    modularity: metrics.modularity ?? null,
    clearGrouping: isClearlyGrouped(metrics.modularity),
    divisionModularity: metrics.divisionModularity ?? null,
    gini: { outStrength: metrics.giniOutStrength ?? null, inStrength: metrics.giniInStrength ?? null },
    connectedness: metrics.connectedness ?? null,
    hierarchy: metrics.hierarchy ?? null,
    articulationPoints: structure.articulationPoints.map(nameOf).sort(),
    bridges: groups(structure.bridges),
    stronglyConnected: groups(structure.stronglyConnected),
    externalInternal: Object.fromEntries(
      [...report.divisions].map(([id, { externalInternal }]) => [
        divisions.get(id)?.name ?? id,
        externalInternal ?? null,
      ]),
    ),
  };
}

function byNames(left: readonly string[], right: readonly string[]): number {
  const place = left.findIndex((name, index) => name !== right[index]);
  const [a, b] = [left[place], right[place]];
  if (a === undefined || b === undefined) return left.length - right.length;
  return a < b ? -1 : 1;
}
