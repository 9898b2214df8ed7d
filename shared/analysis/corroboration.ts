import type { DepartmentId } from '#shared/model/department.ts';
import { customerRating } from './customer-rating.ts';
import { range, type Scene } from './finding.ts';
import { efficiencyDrop } from './metrics/efficiency-drop.ts';
import { reachabilityLoss } from './metrics/reachability-loss.ts';
import { soleCustomers } from './metrics/sole-customers.ts';
import { outStrength } from './metrics/strength.ts';
import type { Removal } from './removal.ts';

/** From where on each measure says that a delay in a department matters. */
export const CORROBORATION_CUTOFFS = {
  /** Load in percent of the stated capacity that must be passed. */
  overloadPercent: 100,
  /** Least efficiency drop, in percent. */
  efficiencyDropPercent: 10,
  /** Least reachability loss, in department-equivalents. */
  reachabilityLoss: 2,
  /** Least weight, 1 to 5, with which a department depends on its only provider. */
  soleWeight: 4,
  /** Least number of such departments. */
  soleCustomers: 2,
  /** Mean rating by its internal customers, 1 to 5, that must not be reached. */
  lowRating: 3,
  /** Fewest answers behind that mean. */
  ratingRespondents: 5,
};

export const CORROBORATION_RANGES = {
  overloadPercent: range('percent', { min: 1, max: 1000 }),
  // Without a department that everything runs through the drop is 100: only more than that never comes.
  efficiencyDropPercent: range('percent', { max: 101 }),
  reachabilityLoss: range('departments', { whole: false }),
  soleWeight: range('weight'),
  soleCustomers: range('departments', { min: 1 }),
  lowRating: range('points', { min: 1 }),
  ratingRespondents: range('respondents'),
};

/** Sums whose last digits hang on the order of departments, and typed decimals added up; less than this is no difference. */
const ROUNDING = 1e-9;

/** What other measures say of a department that sits on many chains: numbers, the cut-offs used, and which of them are passed. */
export interface Corroboration {
  /** Services to internal customers over the stated capacity, in the map's own unit; 1 is full. Missing without a capacity. */
  readonly utilisation?: number;
  readonly utilisationCutoff: number;
  readonly overCapacity: boolean;
  /** How much less well connected the others would be without it, 0 to 1. */
  readonly efficiencyDrop: number;
  readonly efficiencyDropCutoff: number;
  readonly holdsTogether: boolean;
  /** Connections that the others would lose without it, in department-equivalents, 0 to n-1. */
  readonly reachabilityLoss: number;
  readonly reachabilityLossCutoff: number;
  /** Ordered pairs of others of which the first reaches the second, and how many do so only through it. */
  readonly reachablePairs: number;
  readonly lostPairs: number;
  readonly cutsOff: boolean;
  /** The departments that have it as their only internal provider and depend on it strongly. */
  readonly soleCustomers: readonly DepartmentId[];
  readonly soleWeight: number;
  readonly soleCustomersCutoff: number;
  readonly soleProvider: boolean;
  /** Mean rating by its internal customers, 1 to 5, and the answers behind it; missing where there are none. */
  readonly customerRating?: number;
  readonly ratingRespondents: number;
  readonly lowRatingCutoff: number;
  readonly ratingRespondentsCutoff: number;
  readonly poorlyRated: boolean;
}

export function corroborationOf(
  { content, measures, ratings }: Scene,
  removal: Removal,
  cutoffs: { readonly [Name in keyof typeof CORROBORATION_CUTOFFS]: number },
): Corroboration {
  const { graph } = measures;
  const { v } = removal;
  const id = graph.departments[v] as DepartmentId;
  const capacity = content.departments.get(id)?.capacity;
  const utilisation = capacity === undefined ? undefined : (measures.of(outStrength)[v] ?? 0) / capacity;
  const utilisationCutoff = cutoffs.overloadPercent / 100;
  // On a chain between others, so others reach each other and the drop is defined.
  const drop = efficiencyDrop(removal) ?? 0;
  const efficiencyDropCutoff = cutoffs.efficiencyDropPercent / 100;
  const loss = reachabilityLoss(removal, graph.departments.length);
  const sole = soleCustomers(graph, v, cutoffs.soleWeight).map((c) => graph.departments[c] as DepartmentId);
  const rating = customerRating(graph, v, ratings);
  return {
    ...(utilisation === undefined ? {} : { utilisation }),
    utilisationCutoff,
    overCapacity: utilisation !== undefined && utilisation > utilisationCutoff + ROUNDING,
    efficiencyDrop: drop,
    efficiencyDropCutoff,
    holdsTogether: drop >= efficiencyDropCutoff - ROUNDING,
    reachabilityLoss: loss,
    reachabilityLossCutoff: cutoffs.reachabilityLoss,
    reachablePairs: removal.pairs,
    lostPairs: removal.pairsLost,
    cutsOff: loss >= cutoffs.reachabilityLoss,
    soleCustomers: sole,
    soleWeight: cutoffs.soleWeight,
    soleCustomersCutoff: cutoffs.soleCustomers,
    soleProvider: sole.length >= cutoffs.soleCustomers,
    ...(rating === undefined ? {} : { customerRating: rating.mean }),
    ratingRespondents: rating?.respondents ?? 0,
    lowRatingCutoff: cutoffs.lowRating,
    ratingRespondentsCutoff: cutoffs.ratingRespondents,
    poorlyRated:
      rating !== undefined &&
      rating.respondents >= cutoffs.ratingRespondents &&
      rating.mean < cutoffs.lowRating - ROUNDING,
  };
}
