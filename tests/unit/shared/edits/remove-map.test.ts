import { expect, test } from 'vitest';
import { addDepartment } from '#shared/edits/add-department.ts';
import { addMap } from '#shared/edits/add-map.ts';
import { removeMap } from '#shared/edits/remove-map.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapId } from '#shared/model/map.ts';
import { outcome } from '#tests/driver/edit-outcome.ts';
import { department, engagement, MAP } from '#tests/driver/engagement-builder.ts';

const other = 'to-be' as MapId;
const one = engagement('Plant { A }', 'A > B 2');
const two = must(
  addDepartment.run(must(addMap.run(one, { id: other, name: 'To-be', kind: 'to-be', weights: 'scale' })), {
    id: department('Far'),
    map: other,
    name: 'Far',
  }),
);

test('a map goes with everything on it', () => {
  const after = must(removeMap.run(two, { map: MAP }));
  expect([...after.maps.keys()]).toEqual([other]);
  expect([...after.departments.keys()]).toEqual(['Far']);
  expect([after.divisions.size, after.services.size]).toEqual([0, 0]);
});

test('the last one stays, and one that is not there is refused', () => {
  expect(outcome(removeMap.run(one, { map: MAP }))).toBe('last-map');
  expect(outcome(removeMap.run(one, { map: other }))).toBe('no-such-map');
});
