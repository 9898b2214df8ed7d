import { expect, test } from 'vitest';
import { copyIds, duplicateMap } from '#shared/edits/duplicate-map.ts';
import { mergeDepartments } from '#shared/edits/merge-departments.ts';
import { remove } from '#shared/edits/remove.ts';
import { removeMap } from '#shared/edits/remove-map.ts';
import { removeMarks } from '#shared/edits/remove-marks.ts';
import { type SetMark, setMark } from '#shared/edits/set-mark.ts';
import { splitDepartment } from '#shared/edits/split-department.ts';
import { createIds } from '#shared/kernel/id.ts';
import { createRandom } from '#shared/kernel/random.ts';
import { must } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { mapContent } from '#shared/model/map-content.ts';
import type { MarkId } from '#shared/model/mark.ts';
import { isIdle, outcome } from '#tests/driver/edit-outcome.ts';
import { department, engagement, MAP, service } from '#tests/driver/engagement-builder.ts';

const drawn = engagement('A > B 4', 'C > B 4', 'D');
const input = (departments: readonly string[], changes: Partial<SetMark> = {}): SetMark => ({
  id: `k-${departments.join('-')}` as MarkId,
  map: MAP,
  rule: departments.length === 1 ? 'bottleneck' : 'one-way-dependency',
  departments: departments.map(department),
  kind: 'by-design',
  reason: 'By nature',
  ...changes,
});
const marked = (...subjects: readonly (readonly string[])[]): Engagement =>
  subjects.reduce((now, subject) => must(setMark.run(now, input(subject))), drawn);
const about = ({ marks }: Engagement): readonly string[] =>
  [...marks.values()].map(({ id, departments }) => `${id}: ${departments.join(' ')}`);

test('sets a finding aside with a cleaned reason, and says another one later under the same id', () => {
  const once = must(setMark.run(drawn, input(['A', 'B'], { reason: '  By\u0000 nature\nof the work ' })));
  expect([...once.marks.values()]).toMatchObject([
    {
      id: 'k-A-B',
      rule: 'one-way-dependency',
      departments: ['A', 'B'],
      kind: 'by-design',
      reason: 'By nature\nof the work',
    },
  ]);
  const twice = must(setMark.run(once, input(['A', 'B'], { id: 'k9' as MarkId, kind: 'dismissed', reason: 'No' })));
  expect([...twice.marks.values()]).toMatchObject([{ id: 'k-A-B', kind: 'dismissed', reason: 'No' }]);
  expect(isIdle(twice, setMark.run(twice, input(['A', 'B'], { kind: 'dismissed', reason: ' No ' })))).toBe(true);
});

test('of a pair it matters who comes first', () => {
  expect(marked(['A', 'B'], ['B', 'A']).marks.size).toBe(2);
});

test('is refused with a reason', () => {
  expect(outcome(setMark.run(drawn, input(['A'], { map: 'gone' as MapId })))).toBe('no-such-map');
  expect(outcome(setMark.run(drawn, input(['Gone'])))).toBe('no-such-department');
  expect(outcome(setMark.run(drawn, input([])))).toBe('no-such-department');
  expect(outcome(setMark.run(drawn, input(['A'], { reason: ' \n' })))).toBe('reason-empty');
  expect(outcome(setMark.run(drawn, input(['A'], { reason: 'x'.repeat(1001) })))).toBe('text-too-long');
  expect(outcome(setMark.run(marked(['A']), input(['B'], { id: 'k-A' as MarkId })))).toBe('id-taken');
  expect(outcome(removeMarks.run(marked(['A']), { marks: ['k9' as MarkId] }))).toBe('no-such-mark');
});

test('is taken away again, all or none', () => {
  const two = marked(['A'], ['B']);
  expect(about(must(removeMarks.run(two, { marks: ['k-A' as MarkId] })))).toEqual(['k-B: B']);
  expect(isIdle(two, removeMarks.run(two, { marks: [] }))).toBe(true);
});

test('goes with a department that it is about, and with its map', () => {
  const before = marked(['A'], ['A', 'B'], ['C', 'B']);
  expect(about(must(remove.run(before, { departments: [department('A')] })))).toEqual(['k-C-B: C B']);
  expect(must(remove.run(before, { services: [service(1)] })).marks).toBe(before.marks);
  const copy = { map: MAP, id: 'copy' as MapId, name: 'Copy', kind: 'to-be' } as const;
  const ids = copyIds(mapContent(before, MAP) as never, createIds(createRandom(1)));
  const two = must(duplicateMap.run(before, { ...copy, ids }));
  expect(two.marks.size).toBe(6);
  const left = must(removeMap.run(two, { map: MAP }));
  expect([...left.marks.values()].map(({ map, departments }) => [map, ...departments])).toEqual(
    [['A'], ['A', 'B'], ['C', 'B']].map((subject) => [
      'copy',
      ...subject.map((name) => ids.departments.get(department(name))),
    ]),
  );
});

test('is about the department that stays where two become one', () => {
  const merge = (before: Engagement, into: string, other: string) =>
    about(must(mergeDepartments.run(before, { into: department(into), others: [department(other)] })));
  expect(merge(marked(['A']), 'D', 'A')).toEqual(['k-A: D']);
  expect(merge(marked(['C', 'B']), 'A', 'C')).toEqual(['k-C-B: A B']);
  // Nothing is left to say of a pair that is one.
  expect(merge(marked(['A', 'B']), 'A', 'B')).toEqual([]);
  // What was said of the one that stays holds, in whatever order they were said.
  expect(merge(marked(['A', 'B'], ['C', 'B']), 'C', 'A')).toEqual(['k-C-B: C B']);
  expect(merge(marked(['C', 'B'], ['A', 'B']), 'C', 'A')).toEqual(['k-C-B: C B']);
  expect(merge(marked(['A', 'B', 'C', 'D']), 'A', 'D')).toEqual(['k-A-B-C-D: A B C']);
});

test('stays with the department that is split', () => {
  const split = { department: department('A'), id: department('New'), name: 'New', services: [service(1)] };
  const before = marked(['A', 'B']);
  expect(must(splitDepartment.run(before, split)).marks).toBe(before.marks);
});
