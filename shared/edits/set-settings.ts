import { err, ok } from '#shared/kernel/result.ts';
import { badCutoff, type CutoffSettings, type Sensitivity, type Settings } from '#shared/model/settings.ts';
import { defineEdit } from './edit.ts';

export interface SetSettings {
  readonly sensitivity?: Sensitivity;
  /** All that differ from those of the rules, within what each rule allows. */
  readonly cutoffs?: CutoffSettings;
}

/** Says how much it takes to be flagged, on all maps of the engagement. Fields left out stay. */
export const setSettings = defineEdit({
  id: 'set-settings',
  run(engagement, input: SetSettings) {
    const { settings } = engagement;
    const bad = badCutoff(input.cutoffs ?? {});
    if (bad !== undefined) return err({ code: 'cutoff-not-a-number', cutoff: bad.join('.') });
    const next: Settings = {
      ...settings,
      sensitivity: input.sensitivity ?? settings.sensitivity,
      cutoffs: input.cutoffs === undefined ? settings.cutoffs : inOrder(input.cutoffs),
    };
    const same = next.sensitivity === settings.sensitivity && text(next.cutoffs) === text(inOrder(settings.cutoffs));
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
