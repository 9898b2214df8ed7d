import { err, ok } from '#shared/kernel/result.ts';
import type { RaterId } from '#shared/model/rater.ts';
import { defineEdit } from './edit.ts';

export interface RemoveRaters {
  readonly raters: Iterable<RaterId>;
}

/** Takes raters away with everything that they said, in every round. */
export const removeRaters = defineEdit({
  id: 'remove-raters',
  run(engagement, input: RemoveRaters) {
    const gone = new Set(input.raters);
    const raters = new Map(engagement.raters);
    for (const id of gone) if (!raters.delete(id)) return err({ code: 'no-such-rater' });
    if (gone.size === 0) return ok(engagement);
    const ratings = new Map([...engagement.ratings].filter(([, row]) => !gone.has(row.rater)));
    return ok({ ...engagement, raters, ratings });
  },
});
