import { expect, it } from 'vitest';
import { importDraft } from '#renderer/state/import.ts';
import { readCsvEdges } from '#shared/import/csv-edges.ts';
import type { Draft } from '#shared/import/draft.ts';
import { encodeUtf8 } from '#shared/kernel/encoding.ts';
import { must } from '#shared/kernel/result.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { MAP } from '#tests/driver/engagement-builder.ts';
import { slowLayouts } from '#tests/driver/slow-layouts.ts';
import { type TestApp, testApp } from '#tests/driver/test-app.ts';

const draft = (rows: string): Draft => must(readCsvEdges({ edges: encodeUtf8(`provider,customer,weight\n${rows}\n`) }));
const shown = ({ app }: TestApp) => {
  const { engagement, map } = app.store.getState();
  const content = mapContent(engagement, map);
  return { name: content?.map.name, departments: content?.departments.size, services: content?.services.size };
};

it('takes the place of an empty map, in one step', async () => {
  const it = testApp();
  const before = it.app.store.getState();
  expect(await importDraft(it.app, draft('A,B,3\nB,C,4'), 'table')).toBe(true);
  expect(it.app.store.getState().engagement.maps.size).toBe(1);
  expect(shown(it)).toEqual({ name: before.engagement.maps.get(MAP)?.name, departments: 3, services: 2 });
  it.app.undo();
  expect(it.app.store.getState()).toMatchObject({ engagement: before.engagement, map: before.map });
});

it('stands on a map of its own beside one that is used, and every department has a place', async () => {
  const it = testApp(['X > Y 2']);
  await importDraft(it.app, draft('A,B,3'), 'table');
  const { engagement } = it.app.store.getState();
  expect([engagement.maps.size, shown(it)]).toEqual([2, { name: 'table', departments: 2, services: 1 }]);
  const placed = [...engagement.departments.values()].filter((row) => row.map !== MAP && row.position !== undefined);
  expect(placed).toHaveLength(2);
  it.app.undo();
  expect([it.app.store.getState().map, it.names()]).toEqual([MAP, ['X', 'Y']]);
});

it.each([
  ['As-is', 'As-is 2'],
  ['', 'As-is 2'],
  ['x'.repeat(300), 'As-is 2'],
  ['To-be', 'To-be'],
])('a map called “%s” beside the present one is “%s”', async (name, title) => {
  const it = testApp(['X']);
  await importDraft(it.app, draft('A,B,3'), name);
  expect([shown(it).name, it.errors()]).toEqual([title, []]);
});

it('takes the same table twice', async () => {
  const it = testApp(['X']);
  expect([await importDraft(it.app, draft('A,B,3'), 'one'), await importDraft(it.app, draft('A,B,3'), 'two')]).toEqual([
    true,
    true,
  ]);
  expect([it.names(), it.errors()]).toEqual([['A', 'A', 'B', 'B', 'X'], []]);
});

it('imports nothing where the user gives up before every department has a place', async () => {
  const { app } = testApp(['X']);
  const layouts = slowLayouts();
  const before = app.store.getState().engagement;
  const done = importDraft({ ...app, layouts }, draft('A,B,3'), 'one');
  expect(app.store.getState()).toMatchObject({ engagement: before, busy: 'arranging', work: { share: 0 } });
  app.store.getState().work?.cancel();
  expect([await done, layouts.stopped]).toEqual([false, 1]);
  expect(app.store.getState()).toMatchObject({ engagement: before, busy: undefined, toasts: [] });
});
