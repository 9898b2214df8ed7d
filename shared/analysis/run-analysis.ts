import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { AnalysisFault } from './analysis-fault.ts';
import { type FindingRule, type Scene, SEVERITIES } from './finding.ts';
import { FINDINGS } from './findings.ts';
import { type Graph, graphFrom } from './graph.ts';
import { type Measures, type Metric, measuresOf } from './metrics/metric.ts';
import { DEPARTMENT_METRICS, DIVISION_METRICS, MAP_METRICS, PARTIAL_METRICS, STRUCTURES } from './metrics.ts';
import type {
  DepartmentMetrics,
  DivisionMetrics,
  Finding,
  MapCounts,
  MapMetrics,
  Report,
  Structure,
} from './report.ts';
import { sceneOn } from './scene.ts';
import { type AnalysisSettings, checkSettings, cutoffsOf } from './settings.ts';
import { statementsOf } from './statements.ts';

/** What there is to say about a map. The same map and settings give the same report, to the last bit. */
export function runAnalysis(content: MapContent, settings: AnalysisSettings): Result<Report, AnalysisFault> {
  const checked = checkSettings(settings);
  if (!checked.ok) return checked;
  const graph = graphFrom(content);
  if (!graph.ok) return graph;
  const measures = measuresOf(graph.value);
  const departments = departmentMetrics(measures);
  if (departments === undefined) return err({ code: 'too-many-chains', departments: graph.value.departments.length });
  const scene = sceneOn(content, measures);
  const findings = FINDINGS.flatMap((rule) => detect(rule, scene, settings))
    .sort(byKey)
    .sort(byWeight);
  return ok({
    map: content.map.id,
    settings: { sensitivity: settings.sensitivity, cutoffs: settings.cutoffs },
    weights: content.map.weights,
    departments,
    divisions: divisionMetrics(measures),
    metrics: {
      ...counts(graph.value, content),
      ...(valuesOf(MAP_METRICS, measures) as Omit<MapMetrics, keyof MapCounts>),
    },
    structure: valuesOf(STRUCTURES, measures) as Structure,
    findings,
    statements: statementsOf(scene, settings, findings),
  });
}

/** Undefined where a number leaves the range of doubles: more shortest chains than can be counted. */
function departmentMetrics(measures: Measures): ReadonlyMap<DepartmentId, DepartmentMetrics> | undefined {
  if (!DEPARTMENT_METRICS.every((metric) => measures.of(metric).every(Number.isFinite))) return undefined;
  const { departments } = measures.graph;
  const rows = rowsOf([...DEPARTMENT_METRICS, ...PARTIAL_METRICS], measures, departments.length);
  return new Map(departments.map((id, v) => [id, rows[v] as DepartmentMetrics]));
}

function divisionMetrics(measures: Measures): ReadonlyMap<DivisionId, DivisionMetrics> {
  const { divisions } = measures.graph;
  const rows = rowsOf(DIVISION_METRICS, measures, divisions.length);
  return new Map(divisions.map((id, number) => [id, rows[number] as DivisionMetrics]));
}

type Columns = readonly Metric<string, ArrayLike<unknown>>[];

/** What the metrics measure of each of `count` departments or divisions, by id of the metric. */
function rowsOf(metrics: Columns, measures: Measures, count: number): readonly object[] {
  const columns = metrics.map((metric) => [metric.id, measures.of(metric)] as const);
  return Array.from({ length: count }, (_, number) => {
    const row: Record<string, unknown> = {};
    for (const [id, column] of columns) row[id] = column[number];
    return row;
  });
}

function valuesOf(metrics: readonly Metric<string, unknown>[], measures: Measures): object {
  return Object.fromEntries(metrics.map((metric) => [metric.id, measures.of(metric)]));
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
  const cutoffs = cutoffsOf(rule.id, settings);
  const detected = rule.detect(scene, { sensitivity: settings.sensitivity, cutoffs });
  return detected.map((one) => {
    const key = [rule.id, ...one.departments].join(':');
    // The id and the evidence come from one rule, which the compiler cannot follow through the list.
    return { id: rule.id, revision: rule.revision, key, ...one } as Finding;
  });
}

/** Each rule lists its own nearly in this order, so that few keys are compared when it goes first. */
const byKey = (a: Finding, b: Finding): number => (a.key < b.key ? -1 : 1);

const byWeight = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.rank - a.rank;
