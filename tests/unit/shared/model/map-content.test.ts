import { expect, test } from 'vitest';
import { addDepartment } from '#shared/edits/add-department.ts';
import { addMap } from '#shared/edits/add-map.ts';
import { remove } from '#shared/edits/remove.ts';
import { must } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapId } from '#shared/model/map.ts';
import { mapContent, mapsInOrder } from '#shared/model/map-content.ts';
import { engagement, MAP } from '#tests/driver/engagement-builder.ts';

const drawn = engagement('Plant { Zeta, Alpha }', 'Zeta > Alpha 2', 'Mu > Zeta 3');
const TO_BE = 'to-be' as MapId;
const withSecond = must(addMap.run(drawn, { id: TO_BE, name: 'To-be', kind: 'to-be', weights: 'scale' }));

test('a map has its own rows, in order of id', () => {
  const content = mapContent(withSecond, MAP);
  expect([...(content?.departments.keys() ?? [])]).toEqual(['Alpha', 'Mu', 'Zeta']);
  expect([...(content?.services.keys() ?? [])]).toEqual(['s1', 's2']);
  expect(content?.divisions.size).toBe(1);
});

test('another map has none of them, and no map has no content', () => {
  expect(mapContent(withSecond, TO_BE)?.departments.size).toBe(0);
  expect(mapContent(withSecond, 'gone' as MapId)).toBeUndefined();
});

test('maps come in their order, those of the same order by id', () => {
  expect(mapsInOrder(withSecond).map(({ id }) => id)).toEqual([MAP, TO_BE]);
  const maps = new Map([...withSecond.maps].reverse().map(([id, row]) => [id, { ...row, order: 0 }]));
  expect(mapsInOrder({ ...withSecond, maps }).map(({ id }) => id)).toEqual([MAP, TO_BE]);
});

test('after an edit each table is in order of id again, and one that did not change is the same value', () => {
  const before = mapContent(withSecond, MAP);
  const added = must(addDepartment.run(withSecond, { id: 'Beta' as DepartmentId, map: MAP, name: 'Beta' }));
  const removed = must(remove.run(added, { departments: ['Mu' as DepartmentId], services: [] }));
  expect([...(mapContent(added, MAP)?.departments.keys() ?? [])]).toEqual(['Alpha', 'Beta', 'Mu', 'Zeta']);
  expect([...(mapContent(removed, MAP)?.departments.keys() ?? [])]).toEqual(['Alpha', 'Beta', 'Zeta']);
  expect([...(mapContent(removed, MAP)?.services.keys() ?? [])]).toEqual(['s1']);
  expect(mapContent(added, TO_BE)?.departments.size).toBe(0);
  expect(mapContent(added, MAP)?.services).toBe(before?.services);
  expect([...(mapContent(withSecond, MAP)?.departments.keys() ?? [])]).toEqual(['Alpha', 'Mu', 'Zeta']);
});
