import { expect, test } from 'vitest';
import { type AddMap, addMap } from '#shared/edits/add-map.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapId } from '#shared/model/map.ts';
import { outcome } from '#tests/driver/edit-outcome.ts';
import { engagement, MAP } from '#tests/driver/engagement-builder.ts';

const before = engagement('Finance');
const asked: AddMap = { id: 'to-be' as MapId, name: ' To-be ', kind: 'to-be', weights: 'volume' };

test('a new map is empty and stands behind the others', () => {
  const after = must(addMap.run(before, asked));
  expect(after.maps.get(asked.id)).toMatchObject({ name: 'To-be', kind: 'to-be', weights: 'volume', order: 1 });
  const third = must(addMap.run(after, { ...asked, id: 'later' as MapId }));
  expect(third.maps.get('later' as MapId)?.order).toBe(2);
});

test.each<[string, Partial<AddMap>]>([
  ['id-taken', { id: MAP }],
  ['name-empty', { name: '\t' }],
  ['name-too-long', { name: 'x'.repeat(201) }],
])('is refused with %s', (code, change) => {
  expect(outcome(addMap.run(before, { ...asked, ...change }))).toBe(code);
});
