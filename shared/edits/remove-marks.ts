import { err, ok } from '#shared/kernel/result.ts';
import type { MarkId } from '#shared/model/mark.ts';
import { defineEdit } from './edit.ts';

export interface RemoveMarks {
  readonly marks: Iterable<MarkId>;
}

/** Takes marks away: their findings are open again. */
export const removeMarks = defineEdit({
  id: 'remove-marks',
  run(engagement, input: RemoveMarks) {
    const marks = new Map(engagement.marks);
    for (const id of new Set(input.marks)) if (!marks.delete(id)) return err({ code: 'no-such-mark' });
    return ok(marks.size === engagement.marks.size ? engagement : { ...engagement, marks });
  },
});
