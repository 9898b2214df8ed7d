import { err, ok } from '#shared/kernel/result.ts';
import {
  badCutoff,
  type CutoffSettings,
  isRatingTarget,
  isRespondentLimit,
  RATING_TARGET,
  RESPONDENT_LIMIT,
  RESPONDENT_LIMIT_MIN,
  type Sensitivity,
  type Settings,
} from '#shared/model/settings.ts';
import { defineEdit } from './edit.ts';

export interface SetSettings {
  readonly sensitivity?: Sensitivity;
  /** All that differ from those of the rules, within what each rule allows. */
  readonly cutoffs?: CutoffSettings;
  readonly respondentLimit?: number;
  readonly ratingTarget?: number;
}

/** Says how much it takes to be flagged, on all maps of the engagement, and how ratings are told. Fields left out stay. */
export const setSettings = defineEdit({
  id: 'set-settings',
  run(engagement, input: SetSettings) {
    const { settings } = engagement;
    const bad = badCutoff(input.cutoffs ?? {});
    if (bad !== undefined) return err({ code: 'cutoff-not-a-number', cutoff: bad.join('.') });
    const respondentLimit = input.respondentLimit ?? settings.respondentLimit;
    if (!isRespondentLimit(respondentLimit ?? RESPONDENT_LIMIT)) {
      return err({ code: 'respondent-limit-too-low', limit: respondentLimit ?? 0, least: RESPONDENT_LIMIT_MIN });
    }
    const ratingTarget = input.ratingTarget ?? settings.ratingTarget;
    if (!isRatingTarget(ratingTarget ?? RATING_TARGET)) {
      return err({ code: 'target-off-scale', target: ratingTarget ?? 0 });
    }
    const next: Settings = {
      ...settings,
      sensitivity: input.sensitivity ?? settings.sensitivity,
      cutoffs: input.cutoffs === undefined ? settings.cutoffs : inOrder(input.cutoffs),
      ...(respondentLimit === undefined ? {} : { respondentLimit }),
      ...(ratingTarget === undefined ? {} : { ratingTarget }),
    };
    const same =
      next.sensitivity === settings.sensitivity &&
      text(next.cutoffs) === text(inOrder(settings.cutoffs)) &&
      respondentLimit === settings.respondentLimit &&
      ratingTarget === settings.ratingTarget;
    return ok(same ? engagement : { ...engagement, settings: next });
  },
});

const text = (cutoffs: CutoffSettings): string => JSON.stringify(cutoffs);

/** By rule and name, without rules of which nothing differs. */
function inOrder(cutoffs: CutoffSettings): CutoffSettings {
  const sorted = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  const rules = Object.entries(cutoffs).filter(([, values]) => Object.keys(values).length > 0);
  return sorted(Object.fromEntries(rules.map(([rule, values]) => [rule, sorted(values)])));
}
