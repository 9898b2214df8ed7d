import type { DepartmentId } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import type { MapId, WeightKind } from '#shared/model/map.ts';
import type { Detected } from './finding.ts';
import type { FINDINGS, FindingId } from './findings.ts';
import type { Metric } from './metrics/metric.ts';
import type { DepartmentMetricId, DIVISION_METRICS, MapMetricId, PARTIAL_METRICS, STRUCTURES } from './metrics.ts';
import type { AnalysisSettings } from './settings.ts';
import type { Statement } from './statements.ts';

export { type Evidence, type EvidenceValue, SEVERITIES, type Severity } from './finding.ts';

type RuleOf<Id extends FindingId> = Extract<(typeof FINDINGS)[number], { readonly id: Id }>;
type EvidenceOf<Id extends FindingId> = ReturnType<RuleOf<Id>['detect']>[number]['evidence'];

/** Something that the analysis flags, with its numbers. Words are made from it elsewhere, in any language. */
export interface FindingOf<Id extends FindingId> extends Detected {
  readonly id: Id;
  /** Of the rule that made it. */
  readonly revision: number;
  /** Stays the same for the same finding about the same departments, so that marks and selection survive a new run. */
  readonly key: string;
  /** Names, units and ranges stand beside the rule. */
  readonly evidence: EvidenceOf<Id>;
}

/** Any of them; `id` tells which evidence it has. */
export type Finding = { readonly [Id in FindingId]: FindingOf<Id> }[FindingId];

/** What the metrics of a list measure, by id. */
type ValuesOf<Listed extends Metric<string, unknown>> = {
  readonly [One in Listed as One['id']]: ReturnType<One['measure']>;
};
/** The same of one department or division. */
type RowOf<Listed extends Metric<string, readonly unknown[]>> = {
  readonly [One in Listed as One['id']]: ReturnType<One['measure']>[number];
};

/** What is measured of one internal department; each metric says unit and range. All numbers are finite. */
export type DepartmentMetrics = { readonly [Id in DepartmentMetricId]: number } & RowOf<
  (typeof PARTIAL_METRICS)[number]
>;

/** What is measured of one division, over its internal departments. */
export type DivisionMetrics = RowOf<(typeof DIVISION_METRICS)[number]>;

/** Departments that are singled out, alone or as groups; each metric says in which order. */
export type Structure = ValuesOf<(typeof STRUCTURES)[number]>;

/** What is counted on the whole map; external parties and their services are not. */
export interface MapCounts {
  readonly departments: number;
  readonly services: number;
  /** Ordered pairs with at least one service: what the metrics look at. */
  readonly pairs: number;
  /** Services whose weight nobody has said yet. */
  readonly assumedWeights: number;
}

/** What is measured of the whole map; undefined where the measure is. */
export type MapMetrics = MapCounts & { readonly [Id in MapMetricId]: number | undefined };

export interface Report {
  readonly map: MapId;
  /** With which it was made. */
  readonly settings: AnalysisSettings;
  /** Of the map and so of the metrics. Findings on a volume map are made on weights rescaled to 1 to 5. */
  readonly weights: WeightKind;
  /** Internal departments in order of id. */
  readonly departments: ReadonlyMap<DepartmentId, DepartmentMetrics>;
  /** All divisions of the map in order of id. */
  readonly divisions: ReadonlyMap<DivisionId, DivisionMetrics>;
  readonly metrics: MapMetrics;
  readonly structure: Structure;
  /** By severity, then rank, then key. Uncapped. */
  readonly findings: readonly Finding[];
  /** What is to be known of the map as a whole; warnings about the findings first. */
  readonly statements: readonly Statement[];
}
