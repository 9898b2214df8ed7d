import type { DepartmentId } from '#shared/model/department.ts';
import type { MapId, WeightKind } from '#shared/model/map.ts';
import type { ServiceId } from '#shared/model/service.ts';
import type { FindingId } from './findings.ts';

/** A finding (●), worth a look (◐), a data prompt (○): in this order on the findings page. */
export const SEVERITIES = ['finding', 'worth-a-look', 'data-prompt'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type EvidenceValue = number | boolean | string;

/** Something that the analysis flags, with its numbers. Words are made from it elsewhere, in any language. */
export interface Finding {
  readonly id: FindingId;
  /** Of the rule that made it. */
  readonly revision: number;
  /** Stays the same for the same finding about the same departments, so that marks and selection survive a new run. */
  readonly key: string;
  readonly severity: Severity;
  /** The departments concerned, the subject first (bottleneck: itself; one-way: provider, then internal customer). */
  readonly departments: readonly DepartmentId[];
  readonly services: readonly ServiceId[];
  /** The numbers that led to it, and the cut-offs used; names are the finding's own, documented beside its rule. */
  readonly evidence: Readonly<Record<string, EvidenceValue>>;
  /** Order within a severity: greater comes first. */
  readonly rank: number;
}

/** What is measured of one department. Units: weights as on the map; betweenness raw, over ordered pairs. */
export interface DepartmentMetrics {
  readonly outStrength: number;
  readonly inStrength: number;
  readonly outDegree: number;
  readonly inDegree: number;
  /** Shares of shortest provider-to-customer chains, distance 1/weight, 0 to (n-1)(n-2). */
  readonly betweenness: number;
  /** The same counting steps only. */
  readonly betweennessUnweighted: number;
}

/** What is measured of the whole map; undefined where the measure is. */
export interface MapMetrics {
  /** Internal departments and their analysed ordered pairs are counted; external parties are not. */
  readonly departments: number;
  readonly services: number;
  readonly pairs: number;
  readonly assumedWeights: number;
  readonly density: number | undefined;
  readonly reciprocityArc: number | undefined;
  readonly reciprocityDyadic: number | undefined;
  readonly reciprocityWeighted: number | undefined;
}

export interface Report {
  readonly map: MapId;
  readonly weights: WeightKind;
  readonly departments: ReadonlyMap<DepartmentId, DepartmentMetrics>;
  readonly metrics: MapMetrics;
  /** By severity, then rank, then key. Uncapped. */
  readonly findings: readonly Finding[];
}
