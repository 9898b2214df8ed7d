import { expect, test } from 'vitest';
import { addMap } from '#shared/edits/add-map.ts';
import { must } from '#shared/kernel/result.ts';
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
