import { NO_EXTRA } from '#shared/kernel/json.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { checkReason, type MarkId, type MarkKind, type MarkSubject, subjectKey } from '#shared/model/mark.ts';
import { defineEdit } from './edit.ts';
import { departmentsOf, putRow } from './rows.ts';

export interface SetMark extends MarkSubject {
  /** Of the mark, where the finding has none yet. */
  readonly id: MarkId;
  readonly kind: MarkKind;
  readonly reason: string;
}

/** Sets a finding aside with a reason, or says another one where it is set aside already. */
export const setMark = defineEdit({
  id: 'set-mark',
  run(engagement, { id, map, rule, departments, kind, reason: text }: SetMark) {
    if (!engagement.maps.has(map)) return err({ code: 'no-such-map' });
    const rows = departmentsOf(engagement, departments);
    if (!rows.ok) return rows;
    if (rows.value.length === 0) return err({ code: 'no-such-department' });
    if (rows.value.some((row) => row.map !== map)) return err({ code: 'different-maps' });
    const reason = checkReason(text);
    if (!reason.ok) return reason;
    const subject = { map, rule, departments: [...new Set(departments)] };
    const key = subjectKey(subject);
    const known = [...engagement.marks.values()].find((mark) => subjectKey(mark) === key);
    if (known === undefined && engagement.marks.has(id)) return err({ code: 'id-taken' });
    if (known?.kind === kind && known.reason === reason.value) return ok(engagement);
    const mark = known ?? { id, ...subject, extra: NO_EXTRA };
    return ok(putRow(engagement, 'marks', { ...mark, kind, reason: reason.value }));
  },
});
