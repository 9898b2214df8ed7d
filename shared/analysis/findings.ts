import { bottleneck } from './findings/bottleneck.ts';
import { circularDependency } from './findings/circular-dependency.ts';
import { hiddenBroker } from './findings/hidden-broker.ts';
import { isolated } from './findings/isolated.ts';
import { oneWayDependency } from './findings/one-way-dependency.ts';
import { overload } from './findings/overload.ts';
import { providerConcentration } from './findings/provider-concentration.ts';
import { ratedGap } from './findings/rated-gap.ts';
import { silo } from './findings/silo.ts';
import { singlePointOfFailure } from './findings/single-point-of-failure.ts';

/** THE LIST of findings. */
export const FINDINGS = [
  bottleneck,
  oneWayDependency,
  singlePointOfFailure,
  circularDependency,
  silo,
  overload,
  isolated,
  hiddenBroker,
  providerConcentration,
  ratedGap,
] as const;

export type FindingId = (typeof FINDINGS)[number]['id'];
