import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';
import { type MapPointer, mapPointer } from '#tests/driver/map-pointer.ts';

let app: AppDriver;
let map: MapPointer;
beforeAll(async () => {
  app = await startApp();
  map = mapPointer(app.page);
});
afterAll(() => app.stop());

const named = async (name: string) => {
  await app.page.locator('.label-editor').waitFor();
  await app.type(name);
};

it('builds a chain and its siblings by Tab and Enter, each one undo step', async () => {
  await app.button(app.t('empty.draw')).click();
  await named('Plant');
  await app.key('Enter');
  await app.key('q');
  await app.page.getByText(app.t('status.quick')).waitFor();
  await app.key('Tab');
  await named('Sales');
  await app.key('Tab');
  await named('Finance');
  await app.key('Enter');
  await app.key('Enter');
  await named('Legal');
  await app.key('Enter');
  const { departments, services } = await app.saveAs('quick.orgloom');
  const name = (id: string) => departments.get(id as never)?.name;
  expect([...services.values()].map((row) => `${name(row.provider)} > ${name(row.customer)}`).sort()).toEqual([
    'Plant > Sales',
    'Sales > Finance',
    'Sales > Legal',
  ]);
  await app.page.getByRole('application').focus();
  await app.key('Mod+z');
  await expect(map.spot('Legal')).rejects.toThrow();
  await map.spot('Finance');
});

it('ends by Escape, and then Tab leaves the map and Enter edits', async () => {
  await map.click('Sales');
  await app.key('Escape');
  expect(await app.page.getByText(app.t('status.quick')).count()).toBe(0);
  await app.key('Enter');
  await app.page.locator('.label-editor').waitFor();
  await app.key('Escape');
  await app.key('Tab');
  expect(await app.page.evaluate(() => document.activeElement?.closest('[data-canvas]') == null)).toBe(true);
  expect(await app.faults()).toEqual([]);
});
