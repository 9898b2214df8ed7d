import { bottleneck } from './findings/bottleneck.ts';
import { oneWayDependency } from './findings/one-way-dependency.ts';

/** THE LIST of findings. */
export const FINDINGS = [bottleneck, oneWayDependency] as const;

export type FindingId = (typeof FINDINGS)[number]['id'];
