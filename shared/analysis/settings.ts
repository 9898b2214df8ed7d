import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Sensitivity } from '#shared/model/settings.ts';
import type { AnalysisFault } from './analysis-fault.ts';
import type { Cutoffs, FindingRule, Range } from './finding.ts';
import { FINDINGS, type FindingId } from './findings.ts';

export { SENSITIVITIES, type Sensitivity, STANDARD_SETTINGS } from '#shared/model/settings.ts';

type RuleOf<Id extends FindingId> = Extract<(typeof FINDINGS)[number], { readonly id: Id }>;
export type CutoffsOf<Id extends FindingId> = RuleOf<Id>['cutoffs'];

/** Settings of an engagement as the analysis reads them. */
export interface AnalysisSettings {
  readonly sensitivity: Sensitivity;
  /** Cut-offs that differ from those of the rule, by finding; names, units and ranges stand beside each rule. */
  readonly cutoffs: { readonly [Id in FindingId]?: Partial<CutoffsOf<Id>> };
}

/** One cut-off of a rule: what it may be, what it is unless somebody says otherwise, and what it is. */
export interface CutoffInUse {
  readonly name: string;
  readonly range: Range;
  readonly standard: number;
  readonly value: number;
}

/** The cut-offs of a rule with these settings. Names that the rule does not have are passed over. */
export function cutoffsOf<Id extends FindingId>(id: Id, settings: AnalysisSettings): CutoffsOf<Id> {
  return Object.fromEntries(cutoffsInUse(id, settings).map(({ name, value }) => [name, value])) as CutoffsOf<Id>;
}

/** The same one by one, in the order of the rule. */
export function cutoffsInUse(id: FindingId, { cutoffs }: AnalysisSettings): readonly CutoffInUse[] {
  const rule: FindingRule | undefined = FINDINGS.find((one) => one.id === id);
  const own: Cutoffs = cutoffs[id] ?? {};
  return Object.entries(rule?.cutoffs ?? {}).map(([name, standard]) => ({
    name,
    range: rule?.ranges[name] as Range,
    standard,
    value: Object.hasOwn(own, name) ? (own[name] ?? standard) : standard,
  }));
}

/** Whether a cut-off may be `value`. */
export function isInRange({ min, max, whole }: Range, value: number): boolean {
  return value >= min && value <= max && (!whole || Number.isInteger(value));
}

/** The settings, or the first cut-off that is out of its range. */
export function checkSettings(settings: AnalysisSettings): Result<AnalysisSettings, AnalysisFault> {
  for (const { id } of FINDINGS) {
    for (const { name, range, value } of cutoffsInUse(id, settings)) {
      if (isInRange(range, value)) continue;
      const { min, max } = range;
      return err({
        code: 'cutoff-out-of-range',
        rule: id,
        cutoff: name,
        value,
        min,
        max,
        kind: range.whole ? 'whole' : 'any',
      });
    }
  }
  return ok(settings);
}
