import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { SCALE_MAX, SCALE_MIN, type ServiceId } from '#shared/model/service.ts';
import type { Sensitivity } from '#shared/model/settings.ts';
import type { RatedGap } from './findings/rated-gap.ts';
import type { Measures } from './metrics/metric.ts';
import type { Ratings } from './ratings.ts';

/** A finding (●), worth a look (◐), a data prompt (○): in this order on the findings page. */
export const SEVERITIES = ['finding', 'worth-a-look', 'data-prompt'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type EvidenceValue = number | boolean | string | readonly DepartmentId[] | readonly RatedGap[];
export type Evidence = Readonly<Record<string, EvidenceValue>>;
export type Cutoffs = Readonly<Record<string, number>>;

/**
 * What a cut-off counts: departments, customers of a department, circles, weights of 1 to 5, points of a rating of 1 to 5, respondents,
 * percent, or how many times another number.
 */
export type CutoffUnit =
  | 'departments'
  | 'customers'
  | 'circles'
  | 'weight'
  | 'points'
  | 'respondents'
  | 'percent'
  | 'times';

/** What a cut-off may be, both ends included. */
export interface Range {
  readonly unit: CutoffUnit;
  readonly min: number;
  readonly max: number;
  /** Whether only whole numbers make sense. */
  readonly whole: boolean;
}

const UNITS = {
  departments: { min: 0, max: 1000, whole: true },
  customers: { min: 0, max: 100, whole: false },
  circles: { min: 1, max: 100, whole: true },
  weight: { min: SCALE_MIN, max: SCALE_MAX, whole: true },
  points: { min: 0, max: SCALE_MAX, whole: false },
  // Fewer must never be told of.
  respondents: { min: 3, max: 100, whole: true },
  percent: { min: 0, max: 100, whole: false },
  times: { min: 0, max: 100, whole: false },
} as const satisfies Record<CutoffUnit, Omit<Range, 'unit'>>;

/** The range that cut-offs of a unit usually have, with what is different here. */
export function range(unit: CutoffUnit, different: Partial<Omit<Range, 'unit'>> = {}): Range {
  return { unit, ...UNITS[unit], ...different };
}

/** What a rule looks at. */
export interface Scene {
  readonly content: MapContent;
  /** Of the internal departments, on weights of 1 to 5: those of a volume map are rescaled. */
  readonly measures: Measures;
  readonly rescaled: boolean;
  readonly ratings: Ratings;
}

/** One thing that a rule flags. */
export interface Detected<Facts extends Evidence = Evidence> {
  readonly severity: Severity;
  /** The departments concerned, the subject first; with the rule's id they name the finding, so they must differ from one to the next. */
  readonly departments: readonly DepartmentId[];
  readonly services: readonly ServiceId[];
  /** The numbers that led to it, and the cut-offs used. */
  readonly evidence: Facts;
  /** Order within a severity, over all rules: greater comes first. */
  readonly rank: number;
}

export interface FindingRule<
  Id extends string = string,
  Limits extends Cutoffs = Cutoffs,
  Facts extends Evidence = Evidence,
> {
  readonly id: Id;
  /** Raised whenever the same map would be flagged differently. */
  readonly revision: number;
  /** The default cut-offs; an engagement may set others. */
  readonly cutoffs: Limits;
  /** What each of them may be. */
  readonly ranges: { readonly [Name in keyof Limits]: Range };
  detect(
    scene: Scene,
    settings: { readonly sensitivity: Sensitivity; readonly cutoffs: Limits },
  ): readonly Detected<Facts>[];
}

export function defineFinding<const Id extends string, Limits extends Cutoffs, Facts extends Evidence>(
  rule: FindingRule<Id, Limits, Facts>,
): FindingRule<Id, Limits, Facts> {
  return rule;
}
