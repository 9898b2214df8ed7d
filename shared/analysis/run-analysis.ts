import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { AnalysisFault } from './analysis-fault.ts';
import { type FindingRule, type Scene, SEVERITIES } from './finding.ts';
import { FINDINGS } from './findings.ts';
import { type Graph, graphFrom } from './graph.ts';
import { type Measures, measuresOf } from './metrics/metric.ts';
import { DEPARTMENT_METRICS, MAP_METRICS } from './metrics.ts';
import type { DepartmentMetrics, Finding, MapCounts, MapMetrics, Report } from './report.ts';
import { rescaled } from './rescale.ts';
import { type AnalysisSettings, STANDARD_SETTINGS } from './settings.ts';

/** What there is to say about a map. The same map and settings give the same report, to the last bit. */
export function runAnalysis(
  content: MapContent,
  settings: AnalysisSettings = STANDARD_SETTINGS,
): Result<Report, AnalysisFault> {
  const graph = graphFrom(content);
  if (!graph.ok) return graph;
  const measures = measuresOf(graph.value);
  const departments = departmentMetrics(measures);
  if (departments === undefined) return err({ code: 'too-many-chains', departments: graph.value.departments.length });
  const isVolume = content.map.weights === 'volume';
  const scene: Scene = {
    content,
    measures: isVolume ? measuresOf(rescaled(graph.value)) : measures,
    rescaled: isVolume,
  };
  return ok({
    map: content.map.id,
    weights: content.map.weights,
    departments,
    metrics: { ...counts(graph.value, content), ...mapMetrics(measures) },
    findings: FINDINGS.flatMap((rule) => detect(rule, scene, settings)).sort(byWeight),
  });
}

/** Undefined where a number leaves the range of doubles: more shortest chains than can be counted. */
function departmentMetrics(measures: Measures): ReadonlyMap<DepartmentId, DepartmentMetrics> | undefined {
  const columns = DEPARTMENT_METRICS.map((metric) => [metric.id, measures.of(metric)] as const);
  if (!columns.every(([, values]) => values.every(Number.isFinite))) return undefined;
  return new Map(
    measures.graph.departments.map((id, v) => {
      const row = Object.fromEntries(columns.map(([metric, values]) => [metric, values[v]]));
      return [id, row as DepartmentMetrics];
    }),
  );
}

function mapMetrics(measures: Measures): Omit<MapMetrics, keyof MapCounts> {
  const values = MAP_METRICS.map((metric) => [metric.id, measures.of(metric)] as const);
  return Object.fromEntries(values) as Omit<MapMetrics, keyof MapCounts>;
}

function counts(graph: Graph, content: MapContent): MapCounts {
  const services = graph.services.flat();
  return {
    departments: graph.departments.length,
    services: services.length,
    pairs: graph.services.length,
    assumedWeights: services.filter((id) => content.services.get(id)?.assumed === true).length,
  };
}

function detect(rule: FindingRule & (typeof FINDINGS)[number], scene: Scene, settings: AnalysisSettings) {
  const cutoffs = { ...rule.cutoffs, ...settings.cutoffs[rule.id] };
  const detected = rule.detect(scene, { sensitivity: settings.sensitivity, cutoffs });
  return detected.map((one) => {
    const key = [rule.id, ...one.departments].join(':');
    // The id and the evidence come from one rule, which the compiler cannot follow through the list.
    return { id: rule.id, revision: rule.revision, key, ...one } as Finding;
  });
}

function byWeight(a: Finding, b: Finding): number {
  const severity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return severity || b.rank - a.rank || (a.key < b.key ? -1 : 1);
}
