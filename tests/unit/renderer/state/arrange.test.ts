import { expect, it } from 'vitest';
import { commandById } from '#renderer/commands/commands.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { arrangeMap } from '#renderer/state/arrange.ts';
import { findPlaces } from '#renderer/state/find-places.ts';
import { selectDepartments } from '#renderer/state/selection.ts';
import { decode } from '#shared/engagement/decode.ts';
import { encode } from '#shared/engagement/encode.ts';
import { must } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { department } from '#tests/driver/engagement-builder.ts';
import { slowLayouts } from '#tests/driver/slow-layouts.ts';
import { type TestApp, testApp } from '#tests/driver/test-app.ts';

const SKETCH = ['A @ 1,1', 'B @ 2,2', 'C @ 900,3', 'A > B', 'B > C'];
const at = ({ app }: TestApp, name: string) =>
  app.store.getState().engagement.departments.get(department(name))?.position;
const ids = (...names: string[]): ReadonlySet<DepartmentId> => new Set(names.map(department));

it('arranges the map in one step', async () => {
  const it = testApp(SKETCH);
  const before = it.app.store.getState().engagement;
  await arrangeMap(it.app, 'layered');
  const [a, b, c] = [at(it, 'A'), at(it, 'B'), at(it, 'C')].map((place) => place?.x ?? Number.NaN);
  expect([(a ?? 0) < (b ?? 0), (b ?? 0) < (c ?? 0)]).toEqual([true, true]);
  expect(it.app.store.getState().history.past.map(({ name }) => name)).toEqual(['arrange-departments']);
  it.app.undo();
  expect(it.app.store.getState().engagement).toEqual(before);
});

it('arranges only some departments where that is asked', async () => {
  const it = testApp(SKETCH);
  await arrangeMap(it.app, 'division', ids('A', 'B'));
  expect(at(it, 'C')).toEqual({ x: 900, y: 3 });
  expect([at(it, 'A'), at(it, 'B')]).not.toEqual([
    { x: 1, y: 1 },
    { x: 2, y: 2 },
  ]);
});

it('leaves what is pinned, and a pin is kept in the file', async () => {
  const it = testApp(SKETCH);
  it.app.store.setState({ selection: selectDepartments(ids('B')) });
  expect(runCommand(it.app, commandById('department.pin'))).toBe(true);
  await arrangeMap(it.app, 'force');
  expect(at(it, 'B')).toEqual({ x: 2, y: 2 });
  const { engagement } = it.app.store.getState();
  const read = must(decode(encode(engagement))).engagement;
  expect(read.departments.get(department('B'))?.pinned).toBe(true);
  runCommand(it.app, commandById('department.pin'));
  expect(it.app.store.getState().engagement.departments.get(department('B'))?.pinned).toBeUndefined();
});

it('says how far it is and can be given up, with everything as it was', async () => {
  const worker = slowLayouts();
  const it = testApp(SKETCH);
  const app = { ...it.app, layouts: worker };
  const before = app.store.getState().engagement;
  const done = arrangeMap(app, 'circle');
  expect(app.store.getState()).toMatchObject({ busy: 'arranging', work: { share: 0 } });
  worker.news[0]?.({ share: 0.5 });
  expect(app.store.getState().work?.share).toBe(0.5);
  app.store.getState().work?.cancel();
  await done;
  expect(worker.stopped).toBe(1);
  expect(app.store.getState()).toMatchObject({ busy: undefined, work: undefined, engagement: before });
});

it('gives up what was asked before when something else is asked', async () => {
  const worker = slowLayouts();
  const it = testApp(SKETCH);
  const app = { ...it.app, layouts: worker };
  const { engagement, map } = app.store.getState();
  const content = mapContent(engagement, map);
  if (content === undefined) throw new Error('no map');
  const first = findPlaces(app, 'arranging', { content });
  const second = findPlaces(app, 'opening', { content });
  worker.news[1]?.({ places: new Map() });
  expect([await first, await second, worker.stopped]).toEqual([undefined, new Map(), 1]);
});

it('tells of a fault of ours and ends', async () => {
  const worker = slowLayouts();
  const it = testApp(SKETCH);
  const app = { ...it.app, layouts: worker };
  const done = arrangeMap(app, 'circle');
  worker.fail();
  await done;
  expect(it.errors()).toHaveLength(1);
  expect(app.store.getState().busy).toBeUndefined();
});
