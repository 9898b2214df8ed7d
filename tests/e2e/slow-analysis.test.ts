import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';

/** Stands in for the worker: tells how far it is, then is at work for as long as anybody waits. */
const ENDLESS = `self.onmessage = ({ data: { question } }) => {
  self.postMessage({ question, share: 0.4 });
  for (;;);
};`;

let app: AppDriver;

beforeAll(async () => {
  app = await startApp();
  await app.page.route('**/analysis-worker-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: ENDLESS }),
  );
  // The worker at work is ended and the endless one started, as after any edit that comes too late.
  await app.page.reload();
});
afterAll(() => app.stop());

it('shows how far an analysis is, and ends it though it hears nothing', async () => {
  await app.run('file.sample');
  const bar = app.page.getByRole('progressbar');
  await bar.waitFor();
  expect(await bar.getAttribute('value')).toBe('0.4');
  await app.button('Stop analysing').click();
  await app.page.getByText('The analysis was stopped.').waitFor();
});

it('makes the analysis good when it is asked again', async () => {
  await app.page.unrouteAll();
  await app.button('Analyse again').click();
  // One more worker of the endless kind stands ready; the next one is ours.
  await app.button('Stop analysing').click();
  await app.button('Analyse again').click();
  await app.page.locator('.finding').first().waitFor();
  expect(await app.faults()).toEqual([]);
});
