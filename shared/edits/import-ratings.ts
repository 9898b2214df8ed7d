import { NO_EXTRA } from '#shared/kernel/json.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { checkName } from '#shared/model/named.ts';
import type { Rater } from '#shared/model/rater.ts';
import { type AddDepartment, addDepartment } from './add-department.ts';
import type { AddRater } from './add-rater.ts';
import { type AddRound, addRound } from './add-round.ts';
import { type Connect, connect } from './connect.ts';
import { defineEdit, type EditResult } from './edit.ts';
import { type Said, setAnswers } from './set-answers.ts';

export interface ImportRatings {
  /** Missing where the round is there already. */
  readonly round?: AddRound;
  readonly departments: readonly AddDepartment[];
  readonly services: readonly Connect[];
  readonly raters: readonly AddRater[];
  readonly ratings: readonly Said[];
}

/** Records a whole survey: the round, what the map did not have, who answered, and what they said; all of it or nothing. */
export const importRatings = defineEdit({
  id: 'import-ratings',
  run(engagement, { round, departments, services, raters, ratings }: ImportRatings) {
    let done: EditResult = round === undefined ? ok(engagement) : addRound.run(engagement, round);
    for (const row of departments) done = done.ok ? addDepartment.run(done.value, row) : done;
    for (const row of services) done = done.ok ? connect.run(done.value, row) : done;
    if (done.ok) done = withRaters(done.value, raters);
    return done.ok ? setAnswers.run(done.value, { ratings }) : done;
  },
});

/** Many raters in one pass. */
function withRaters(engagement: Engagement, rows: readonly AddRater[]): EditResult {
  const key = (department: string, name: string): string => `${department} ${nameKey(name)}`;
  const raters = new Map(engagement.raters);
  const taken = new Set([...raters.values()].map((row) => key(row.department, row.name)));
  for (const { id, department, name: text, head = false } of rows) {
    if (raters.has(id)) return err({ code: 'id-taken' });
    if (!engagement.departments.has(department)) return err({ code: 'no-such-department' });
    const name = checkName(text);
    if (!name.ok) return name;
    if (taken.has(key(department, name.value))) return err({ code: 'rater-taken', name: name.value });
    taken.add(key(department, name.value));
    const row: Rater = { id, department, name: name.value, head, extra: NO_EXTRA };
    raters.set(id, row);
  }
  return ok(rows.length === 0 ? engagement : { ...engagement, raters });
}
