import { type Extra, NO_EXTRA } from '#shared/kernel/json.ts';
import { RULE_PATTERN } from './mark.ts';
import { ANSWER_MAX, ANSWER_MIN } from './rating.ts';

/**
 * How much it takes to be flagged. `strict` and `standard`: above the level that 99 and 95 of 100 random maps stay below;
 * `exploratory`: as standard, and the top of the ranking besides, marked as a ranking only.
 */
export const SENSITIVITIES = ['strict', 'standard', 'exploratory'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** Cut-offs that differ from those of the rule, by id of the rule and name; what each may be, the rule says. */
export type CutoffSettings = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How the maps of an engagement are analysed and its ratings are told. */
export interface Settings {
  readonly sensitivity: Sensitivity;
  readonly cutoffs: CutoffSettings;
  /** From how many raters of an internal customer on a value is told; whole, at least `RESPONDENT_LIMIT_MIN`. Missing: `RESPONDENT_LIMIT`. */
  readonly respondentLimit?: number;
  /** The performance that is aimed at, 1 to 5. Missing: `RATING_TARGET`. */
  readonly ratingTarget?: number;
  readonly extra: Extra;
}

export const RESPONDENT_LIMIT = 5;
export const RESPONDENT_LIMIT_MIN = 3;
export const RATING_TARGET = 4;

/** Whether so many raters may be asked for: no fewer than `RESPONDENT_LIMIT_MIN`. */
export const isRespondentLimit = (limit: number): boolean =>
  Number.isSafeInteger(limit) && limit >= RESPONDENT_LIMIT_MIN;

/** Whether the target is on the scale of the answers. */
export const isRatingTarget = (target: number): boolean => target >= ANSWER_MIN && target <= ANSWER_MAX;

export const STANDARD_SETTINGS: Settings = { sensitivity: 'standard', cutoffs: {}, extra: NO_EXTRA };

/** The first cut-off that is no number, or that no rule could have; undefined where there is none. */
export function badCutoff(cutoffs: CutoffSettings): readonly [rule: string, name: string] | undefined {
  for (const [rule, values] of Object.entries(cutoffs)) {
    for (const [name, value] of Object.entries(values)) {
      if (!RULE_PATTERN.test(rule) || !RULE_PATTERN.test(name) || !Number.isFinite(value)) return [rule, name];
    }
  }
  return undefined;
}
