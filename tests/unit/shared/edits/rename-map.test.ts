import { expect, test } from 'vitest';
import { renameMap } from '#shared/edits/rename-map.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapId } from '#shared/model/map.ts';
import { isIdle, outcome } from '#tests/driver/edit-outcome.ts';
import { engagement, MAP } from '#tests/driver/engagement-builder.ts';

const before = engagement('A');
const rename = (name: string, map: MapId = MAP) => renameMap.run(before, { map, name, language: 'en' });

test('a map is called otherwise', () => {
  expect(must(rename('To-be')).maps.get(MAP)?.name).toBe('To-be');
});

test('the same name changes nothing', () => {
  expect(isIdle(before, rename('As-is'))).toBe(true);
});

test('is refused without a name, and where there is no such map', () => {
  expect(outcome(rename(' '))).toBe('name-empty');
  expect(outcome(rename('To-be', 'gone' as MapId))).toBe('no-such-map');
});
