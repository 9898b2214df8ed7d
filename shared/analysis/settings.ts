import type { FINDINGS, FindingId } from './findings.ts';

/**
 * How much it takes to be flagged. `strict` and `standard`: above the level that 99 and 95 of 100 random maps stay below;
 * `exploratory`: as standard, and the top of the ranking besides, marked as a ranking only.
 */
export const SENSITIVITIES = ['strict', 'standard', 'exploratory'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

type CutoffsOf<Id extends FindingId> = Extract<(typeof FINDINGS)[number], { readonly id: Id }>['cutoffs'];

export interface AnalysisSettings {
  readonly sensitivity: Sensitivity;
  /** Cut-offs that differ from those of the rule, by finding; names, units and ranges stand beside each rule. */
  readonly cutoffs: { readonly [Id in FindingId]?: Partial<CutoffsOf<Id>> };
}

export const STANDARD_SETTINGS: AnalysisSettings = { sensitivity: 'standard', cutoffs: {} };
