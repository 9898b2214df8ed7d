import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { AnalysisFault } from './analysis-fault.ts';
import { detect } from './detect.ts';
import { SEVERITIES } from './finding.ts';
import { FINDINGS } from './findings.ts';
import { type Graph, graphFrom } from './graph.ts';
import type { MeasuresMemory } from './measures-memory.ts';
import { type Measures, type Metric, measuresOf } from './metrics/metric.ts';
import { DEPARTMENT_METRICS, DIVISION_METRICS, MAP_METRICS, PARTIAL_METRICS, STRUCTURES } from './metrics.ts';
import type { Ratings } from './ratings.ts';
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
import { type AnalysisSettings, checkSettings } from './settings.ts';
import { statementsOf } from './statements.ts';

/** How an analysis goes about its work; nothing here changes the report. */
export interface Course {
  /** Told after each metric and each rule the share that is done, above 0 to 1. */
  readonly progress?: (share: number) => void;
  /** What was measured of earlier maps. */
  readonly memory?: MeasuresMemory;
}

const METRICS = [...DEPARTMENT_METRICS, ...PARTIAL_METRICS, ...DIVISION_METRICS, ...MAP_METRICS, ...STRUCTURES];

/** What there is to say about a map. The same map, settings and ratings give the same report, to the last bit. */
export function runAnalysis(
  content: MapContent,
  settings: AnalysisSettings,
  ratings: Ratings,
  { progress = () => undefined, memory }: Course = {},
): Result<Report, AnalysisFault> {
  const checked = checkSettings(settings);
  if (!checked.ok) return checked;
  const graph = graphFrom(content);
  if (!graph.ok) return graph;
  const stages = METRICS.length + FINDINGS.length;
  const measures = memory?.measuresOf(graph.value, 'as-recorded') ?? measuresOf(graph.value);
  for (const [index, metric] of METRICS.entries()) {
    measures.of<string, unknown>(metric);
    progress((index + 1) / stages);
  }
  const departments = departmentMetrics(measures);
  if (departments === undefined) return err({ code: 'too-many-chains', departments: graph.value.departments.length });
  const scene = sceneOn(content, measures, ratings, memory);
  const findings = FINDINGS.flatMap((rule, index) => {
    const found = detect(rule, scene, settings);
    progress((METRICS.length + index + 1) / stages);
    return found;
  })
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

/** Each rule lists its own nearly in this order, so that few keys are compared when it goes first. */
const byKey = (a: Finding, b: Finding): number => (a.key < b.key ? -1 : 1);

const byWeight = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.rank - a.rank;
