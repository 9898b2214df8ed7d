import type { Engagement } from './engagement.ts';
import { apply, diff, invert, isEmpty, type Patch } from './patch.ts';

/** One thing the user did, as the user would name it. `Name` is the id of an edit; the catalogue has words for each. */
export interface Step<Name extends string = string> {
  readonly name: Name;
  readonly patch: Patch;
  /** Steps that follow each other with the same key are one to the user (a run of arrow-key moves), named after the first. */
  readonly run?: string;
}

/** What can be undone (last is next) and redone (last is next). No limit: a step holds only what changed. */
export interface History<Name extends string = string> {
  readonly past: readonly Step<Name>[];
  readonly future: readonly Step<Name>[];
}

export const NO_HISTORY: History<never> = { past: [], future: [] };

/** The history after an edit took `before` to `after`. An edit that changed nothing leaves it, and what can be redone, alone. */
export function record<Name extends string>(
  history: History<Name>,
  name: Name,
  before: Engagement,
  after: Engagement,
  run?: string,
): History<Name> {
  const last = history.past.at(-1);
  if (run !== undefined && last?.run === run && history.future.length === 0) {
    const patch = diff(apply(before, invert(last.patch)), after);
    const past = history.past.slice(0, -1);
    return { past: isEmpty(patch) ? past : [...past, { name: last.name, patch, run }], future: [] };
  }
  const patch = diff(before, after);
  if (isEmpty(patch)) return history;
  const step: Step<Name> = run === undefined ? { name, patch } : { name, patch, run };
  return { past: [...history.past, step], future: [] };
}

export interface Travelled<Name extends string> {
  readonly engagement: Engagement;
  readonly history: History<Name>;
  readonly step: Step<Name>;
}

/** One step back, or undefined at the start. */
export function undo<Name extends string>(engagement: Engagement, history: History<Name>): Travelled<Name> | undefined {
  const step = history.past.at(-1);
  if (step === undefined) return undefined;
  return {
    engagement: apply(engagement, invert(step.patch)),
    history: { past: history.past.slice(0, -1), future: [...history.future, step] },
    step,
  };
}

/** One step forward again, or undefined where nothing was undone. */
export function redo<Name extends string>(engagement: Engagement, history: History<Name>): Travelled<Name> | undefined {
  const step = history.future.at(-1);
  if (step === undefined) return undefined;
  return {
    engagement: apply(engagement, step.patch),
    history: { past: [...history.past, step], future: history.future.slice(0, -1) },
    step,
  };
}
