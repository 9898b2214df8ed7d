import { expect, it } from 'vitest';
import { openSample } from '#renderer/commands/open-sample.ts';
import { slowLayouts } from '#tests/driver/slow-layouts.ts';
import { testApp } from '#tests/driver/test-app.ts';

it('opens the sample with a place for every department', async () => {
  const { app } = testApp();
  await openSample.run(app);
  const rows = [...app.store.getState().engagement.departments.values()];
  expect([rows.length, rows.filter(({ position }) => position === undefined)]).toEqual([14, []]);
});

it('leaves what is open where the user gives up meanwhile', async () => {
  const { app } = testApp(['Finance > Sales']);
  app.store.setState(({ engagement }) => ({ saved: engagement }));
  const before = app.store.getState().engagement;
  const layouts = slowLayouts();
  const opened = openSample.run({ ...app, layouts });
  while (app.store.getState().work === undefined) await Promise.resolve();
  app.store.getState().work?.cancel();
  await opened;
  expect([app.store.getState().engagement, layouts.stopped]).toEqual([before, 1]);
});
