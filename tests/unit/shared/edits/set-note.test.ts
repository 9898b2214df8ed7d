import { expect, test } from 'vitest';
import { copyIds, duplicateMap } from '#shared/edits/duplicate-map.ts';
import { setNote } from '#shared/edits/set-note.ts';
import { decode } from '#shared/engagement/decode.ts';
import { encode } from '#shared/engagement/encode.ts';
import { createIds } from '#shared/kernel/id.ts';
import { createRandom } from '#shared/kernel/random.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapId } from '#shared/model/map.ts';
import { type NoteSubject, notedRow } from '#shared/model/note-subject.ts';
import { isIdle, outcome } from '#tests/driver/edit-outcome.ts';
import { contentOf, department, division, engagement, MAP, service } from '#tests/driver/engagement-builder.ts';

const before = engagement('Office { Finance, HR }', 'Finance > HR');
const SUBJECTS: readonly NoteSubject[] = [
  { table: 'maps', id: MAP },
  { table: 'divisions', id: division('Office') },
  { table: 'departments', id: department('Finance') },
  { table: 'services', id: service(1) },
];

test.each(SUBJECTS)('a note on one of the $table is kept, in the file too, and taken away again', (about) => {
  const noted = must(setNote.run(before, { about, notes: 'Moves\u0000 in May\nto Leeds' }));
  const read = must(decode(encode(noted))).engagement;
  expect(notedRow(read, about)?.notes).toBe('Moves in May\nto Leeds');
  expect(must(setNote.run(noted, { about, notes: '' }))).toEqual(before);
  expect(isIdle(noted, setNote.run(noted, { about, notes: 'Moves in May\nto Leeds' }))).toBe(true);
});

test('a copy of a map keeps the note on it', () => {
  const noted = must(setNote.run(before, { about: { table: 'maps', id: MAP }, notes: 'Drawn on Monday' }));
  const ids = copyIds(contentOf(noted), createIds(createRandom(1)));
  const id = 'to-be' as MapId;
  const after = must(duplicateMap.run(noted, { map: MAP, id, name: 'To-be', kind: 'to-be', ids }));
  expect(after.maps.get(id)?.notes).toBe('Drawn on Monday');
});

test('is refused with a reason', () => {
  const gone = 'gone' as never;
  const codes = SUBJECTS.map(({ table }) => outcome(setNote.run(before, { about: { table, id: gone }, notes: 'x' })));
  expect(codes).toEqual(['no-such-map', 'no-such-division', 'no-such-department', 'no-such-service']);
  const [about] = SUBJECTS;
  expect(about && outcome(setNote.run(before, { about, notes: 'x'.repeat(100_001) }))).toBe('text-too-long');
});
