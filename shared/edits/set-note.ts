import { err, ok } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { checkText } from '#shared/model/limits.ts';
import { type NoteSubject, notedRow } from '#shared/model/note-subject.ts';
import { defineEdit } from './edit.ts';

export interface SetNote {
  readonly about: NoteSubject;
  /** Empty: none. */
  readonly notes: string;
}

const MISSING = {
  maps: 'no-such-map',
  divisions: 'no-such-division',
  departments: 'no-such-department',
  services: 'no-such-service',
} as const;

/** A row of these without a note has no field for it. */
const OPTIONAL: ReadonlySet<NoteSubject['table']> = new Set(['maps', 'divisions']);

/** Says something about a map, a division, a department or a service. */
export const setNote = defineEdit({
  id: 'set-note',
  run(engagement, { about, notes: text }: SetNote) {
    const row = notedRow(engagement, about);
    if (row === undefined) return err({ code: MISSING[about.table] });
    const notes = checkText(text);
    if (!notes.ok) return notes;
    if (notes.value === (row.notes ?? '')) return ok(engagement);
    const { notes: _, ...bare } = row;
    const next = notes.value === '' && OPTIONAL.has(about.table) ? bare : { ...row, notes: notes.value };
    const rows: ReadonlyMap<string, unknown> = engagement[about.table];
    const after: Engagement = { ...engagement, [about.table]: new Map(rows).set(about.id, next) };
    return ok(after);
  },
});
