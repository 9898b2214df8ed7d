import type { DepartmentId } from '#shared/model/department.ts';
import type { MapId, WeightKind } from '#shared/model/map.ts';
import type { Detected } from './finding.ts';
import type { FINDINGS, FindingId } from './findings.ts';
import type { DepartmentMetricId, MapMetricId } from './metrics.ts';

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

/** What is measured of one internal department; each metric says unit and range. All are finite. */
export type DepartmentMetrics = { readonly [Id in DepartmentMetricId]: number };

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
  /** Of the map and so of the metrics. Findings on a volume map are made on weights rescaled to 1 to 5. */
  readonly weights: WeightKind;
  /** Internal departments in order of id. */
  readonly departments: ReadonlyMap<DepartmentId, DepartmentMetrics>;
  readonly metrics: MapMetrics;
  /** By severity, then rank, then key. Uncapped. */
  readonly findings: readonly Finding[];
}
