import { expect, test } from 'vitest';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { copyIds, type DuplicateMap, duplicateMap } from '#shared/edits/duplicate-map.ts';
import { remove } from '#shared/edits/remove.ts';
import { createIds } from '#shared/kernel/id.ts';
import { createRandom } from '#shared/kernel/random.ts';
import { must } from '#shared/kernel/result.ts';
import { check } from '#shared/model/check.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { outcome } from '#tests/driver/edit-outcome.ts';
import { department, engagement, MAP, service } from '#tests/driver/engagement-builder.ts';

const COPY = 'copy' as MapId;
const before = engagement(
  'Back office { HR, Finance }',
  'Bank (external-supplier)',
  'HR @ 10,20',
  'Bank > Finance 2',
  'Finance > Sales: credit check 4',
  'Sales > HR 1',
  'Sales > Plant 5',
  'Plant > Finance 3',
  'HR > Stores 2',
  'Stores > Plant 4',
);
const contentOf = (at: Engagement, map: MapId) => {
  const content = mapContent(at, map);
  if (content === undefined) throw new Error(`no map ${map}`);
  return content;
};
const asked = (seed = 1): DuplicateMap => ({
  map: MAP,
  id: COPY,
  name: 'Without HR',
  kind: 'to-be',
  ids: copyIds(contentOf(before, MAP), createIds(createRandom(seed))),
});

test('the copy is a map of its own with everything on it, under new ids', () => {
  const after = must(duplicateMap.run(before, asked()));
  expect(check(after)).toBeUndefined();
  const [first, copy] = [contentOf(after, MAP), contentOf(after, COPY)];
  expect(copy.map).toMatchObject({ name: 'Without HR', kind: 'to-be', weights: 'scale', order: 1 });
  expect(first).toEqual(contentOf(before, MAP));
  const drawn = ({ departments, divisions, services }: typeof copy) => ({
    departments: [...departments.values()].map((row) => [
      row.name,
      row.party,
      row.position,
      row.division && divisions.get(row.division)?.name,
    ]),
    services: [...services.values()].map((row) => [
      departments.get(row.provider)?.name,
      departments.get(row.customer)?.name,
      row.name,
      row.weight,
    ]),
  });
  expect(drawn(copy)).toEqual(drawn(first));
  expect([...copy.departments.keys()].filter((id) => first.departments.has(id))).toEqual([]);
});

test('the copy is measured like the original, to the last bit, whatever the new ids are', () => {
  const values = (at: Engagement, map: MapId) => {
    const report = must(runAnalysis(contentOf(at, map), STANDARD_SETTINGS, NO_RATINGS));
    return [[...report.departments.values()], report.metrics, report.findings.map((one) => [one.id, one.rank])];
  };
  for (let seed = 0; seed < 20; seed++) {
    expect(values(must(duplicateMap.run(before, asked(seed))), COPY)).toEqual(values(before, MAP));
  }
});

test('what is done to the copy leaves the original alone', () => {
  const after = must(duplicateMap.run(before, asked()));
  const hr = [...contentOf(after, COPY).departments.values()].filter((row) => row.name === 'HR').map(({ id }) => id);
  const without = must(remove.run(after, { departments: hr }));
  expect(contentOf(without, COPY).departments.size).toBe(5);
  expect(contentOf(without, MAP)).toEqual(contentOf(before, MAP));
});

test.each<[string, Partial<DuplicateMap>]>([
  ['no-such-map', { map: 'gone' as MapId }],
  ['id-taken', { id: MAP }],
  ['name-empty', { name: '' }],
  ['copy-out-of-date', { ids: { ...asked().ids, departments: new Map() } }],
  [
    'id-taken',
    { ids: { ...asked().ids, services: new Map([...asked().ids.services].map(([id]) => [id, service(1)])) } },
  ],
  [
    'id-taken',
    {
      ids: { ...asked().ids, departments: new Map([...asked().ids.departments].map(([id]) => [id, department('X')])) },
    },
  ],
])('is refused with %s', (code, change) => {
  expect(outcome(duplicateMap.run(before, { ...asked(), ...change }))).toBe(code);
});
