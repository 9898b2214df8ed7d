import { expect, test } from 'vitest';
import { type AddDivision, addDivision } from '#shared/edits/add-division.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapId } from '#shared/model/map.ts';
import { outcome } from '#tests/driver/edit-outcome.ts';
import { division, engagement, MAP } from '#tests/driver/engagement-builder.ts';

const before = engagement('Plant { Assembly }', 'Office { Finance }');
const asked: AddDivision = { id: division('Field'), map: MAP, name: 'Field' };
const add = (change: Partial<AddDivision>) => addDivision.run(before, { ...asked, ...change });

test('a new division takes the first free colour', () => {
  expect(must(add({})).divisions.get(division('Field'))).toMatchObject({ name: 'Field', hue: 2 });
  const divisions = new Map([...before.divisions].map(([id, row]) => [id, { ...row, hue: row.hue * 3 }]));
  const gap = must(addDivision.run({ ...before, divisions }, asked));
  expect(gap.divisions.get(division('Field'))?.hue).toBe(1);
});

test('it may be called like a department', () => {
  expect(outcome(add({ name: 'Assembly' }))).toBe('done');
});

test.each<[string, Partial<AddDivision>]>([
  ['no-such-map', { map: 'gone' as MapId }],
  ['id-taken', { id: division('Plant') }],
  ['name-empty', { name: '' }],
  ['name-taken', { name: 'OFFICE' }],
])('is refused with %s', (code, change) => {
  expect(outcome(add(change))).toBe(code);
});
