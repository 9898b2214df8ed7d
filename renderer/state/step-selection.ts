import type { DepartmentId } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { History, Step } from '#shared/model/history.ts';
import type { Patch } from '#shared/model/patch.ts';
import type { Selection } from './selection.ts';

interface Around {
  readonly before: Selection;
  readonly after: Selection;
}

/** What was selected before and after each step, so that going back and forth also brings back what one was working on. */
export interface StepSelections {
  keep(history: History, earlier: History, before: Selection, after: Selection): void;
  before(step: Step): Selection | undefined;
  after(step: Step): Selection | undefined;
}

export function createStepSelections(): StepSelections {
  const known = new WeakMap<Step, Around>();
  return {
    keep(history, earlier, before, after) {
      const [step, last] = [history.past.at(-1), earlier.past.at(-1)];
      if (step === undefined) return;
      // A run of edits that is one step goes back to where the first began.
      const joined = history.past.length === earlier.past.length && last !== undefined ? known.get(last) : undefined;
      known.set(step, { before: joined?.before ?? before, after });
    },
    before: (step) => known.get(step)?.before,
    after: (step) => known.get(step)?.after,
  };
}

/** The departments that a patch touches, itself or by a service, as far as the engagement has them. */
export function touchedBy({ rows }: Patch, engagement: Engagement): readonly DepartmentId[] {
  const touched = new Set(rows.departments.keys() as Iterable<DepartmentId>);
  for (const { before, after } of rows.services.values()) {
    for (const row of [before, after]) if (row !== undefined) touched.add(row.provider).add(row.customer);
  }
  return [...touched].filter((id) => engagement.departments.has(id));
}
