import { betweenness } from './metrics/betweenness.ts';
import { betweennessUnweighted } from './metrics/betweenness-unweighted.ts';
import { inDegree, outDegree } from './metrics/degree.ts';
import { density } from './metrics/density.ts';
import { reciprocityArc, reciprocityDyadic, reciprocityWeighted } from './metrics/reciprocity.ts';
import { inStrength, outStrength } from './metrics/strength.ts';

/** THE LIST of what the report says of each department. */
export const DEPARTMENT_METRICS = [
  outStrength,
  inStrength,
  outDegree,
  inDegree,
  betweenness,
  betweennessUnweighted,
] as const;

/** THE LIST of what the report says of the whole map. */
export const MAP_METRICS = [density, reciprocityArc, reciprocityDyadic, reciprocityWeighted] as const;

export type DepartmentMetricId = (typeof DEPARTMENT_METRICS)[number]['id'];
export type MapMetricId = (typeof MAP_METRICS)[number]['id'];
