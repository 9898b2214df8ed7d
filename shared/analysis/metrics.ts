import { betweenness } from './metrics/betweenness.ts';
import { betweennessUnweighted } from './metrics/betweenness-unweighted.ts';
import { brokerage } from './metrics/brokerage.ts';
import { community, modularity } from './metrics/communities.ts';
import { connectedness } from './metrics/connectedness.ts';
import { constraint } from './metrics/constraint.ts';
import { coreness } from './metrics/coreness.ts';
import { articulationPoints, bridges } from './metrics/cuts.ts';
import { inDegree, outDegree } from './metrics/degree.ts';
import { inDegreeStrength, outDegreeStrength } from './metrics/degree-strength.ts';
import { density } from './metrics/density.ts';
import { externalInternal } from './metrics/external-internal.ts';
import { giniInStrength, giniOutStrength } from './metrics/gini.ts';
import { hierarchy } from './metrics/hierarchy.ts';
import { authority, hub } from './metrics/hits.ts';
import { divisionModularity } from './metrics/modularity.ts';
import { net } from './metrics/net.ts';
import { pageRank } from './metrics/page-rank.ts';
import { distanceToCustomer, stepsToCustomer } from './metrics/path-to-customer.ts';
import { providerConcentration } from './metrics/provider-concentration.ts';
import { reciprocityArc, reciprocityDyadic, reciprocityWeighted } from './metrics/reciprocity.ts';
import { rho } from './metrics/rho.ts';
import { inStrength, outStrength } from './metrics/strength.ts';
import { stronglyConnected } from './metrics/strongly-connected.ts';

/** THE LIST of what the report says of each department. */
export const DEPARTMENT_METRICS = [
  outStrength,
  inStrength,
  outDegree,
  inDegree,
  outDegreeStrength,
  inDegreeStrength,
  betweenness,
  betweennessUnweighted,
  pageRank,
  coreness,
  community,
] as const;

/** THE LIST of what it says of those departments for which the measure is defined. */
export const PARTIAL_METRICS = [
  net,
  hub,
  authority,
  constraint,
  brokerage,
  providerConcentration,
  stepsToCustomer,
  distanceToCustomer,
] as const;

/** THE LIST of what it says of each division, where the measure is defined. */
export const DIVISION_METRICS = [externalInternal] as const;

/** THE LIST of what the report says of the whole map. */
export const MAP_METRICS = [
  density,
  reciprocityArc,
  reciprocityDyadic,
  reciprocityWeighted,
  rho,
  modularity,
  divisionModularity,
  giniOutStrength,
  giniInStrength,
  connectedness,
  hierarchy,
] as const;

/** THE LIST of the departments that the report singles out, alone or as groups. */
export const STRUCTURES = [articulationPoints, bridges, stronglyConnected] as const;

export type DepartmentMetricId = (typeof DEPARTMENT_METRICS)[number]['id'];
export type MapMetricId = (typeof MAP_METRICS)[number]['id'];
