import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encode } from '#shared/engagement/encode.ts';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';
import { engagement } from '#tests/driver/engagement-builder.ts';
import { patiently } from '#tests/driver/host-window.ts';
import { type MapPointer, mapPointer } from '#tests/driver/map-pointer.ts';

let app: AppDriver;
let map: MapPointer;
let round = 0;
const drawn = engagement('Finance @ 0,0', 'Sales @ 300,0', 'HR @ 0,200');

/** The services of the file, without the ids that differ each time. */
async function ties() {
  const { departments, services } = await app.saveAs(`round-${++round}.orgloom`);
  const name = (id: string) => departments.get(id as never)?.name;
  return [...services.values()].map(({ provider, customer, weight, assumed }) => [
    `${name(provider)} > ${name(customer)}`,
    weight,
    assumed,
  ]);
}
const handle = () => app.page.locator('.connect-handle');
async function dragFrom(name: string, to: { x: number; y: number }, hold = false): Promise<void> {
  const spot = await map.spot(name);
  await app.page.mouse.move(spot.x, spot.y);
  await handle().waitFor();
  const box = await handle().boundingBox();
  if (box === null) throw new Error('there is no handle');
  await map.drag({ x: box.x + 13, y: box.y + 13 }, to, { hold });
}

beforeAll(async () => {
  app = await startApp();
  map = mapPointer(app.page);
  writeFileSync(join(app.home, 'client.orgloom'), encode(drawn));
  await app.open('client.orgloom');
  await app.page.getByText(app.t('status.saved', { name: 'client.orgloom' })).waitFor();
});
afterAll(() => app.stop());
beforeEach(async () => {
  await app.page.getByRole('application').focus();
  await app.key('Mod+Shift+A');
});

describe('drawing a service from Finance to Sales', () => {
  const WANTED = [['Finance > Sales', 3, true]];
  const back = async () => {
    await app.page.getByRole('application').focus();
    await app.key('Mod+z');
  };

  it('by dragging the handle', async () => {
    await dragFrom('Finance', await map.spot('Sales'));
    expect(await ties()).toEqual(WANTED);
    await back();
  });

  it('by clicking the provider and then the internal customer, with an arrow on the way', async () => {
    await app.key('l');
    await map.click('Finance');
    const sales = await map.spot('Sales');
    await app.page.mouse.move(sales.x - 100, sales.y);
    await app.page.locator('.ghost line').waitFor({ state: 'attached' });
    await map.click('Sales');
    expect(await app.page.locator('.ghost').count()).toBe(0);
    expect(await ties()).toEqual(WANTED);
    await back();
    await app.key('Escape');
  });

  it('by the dialog', async () => {
    await app.key('c');
    const dialog = app.page.getByRole('dialog');
    await dialog.getByLabel(app.t('service.provider')).fill('Finance');
    await dialog.getByLabel(app.t('service.customer')).fill('Sales');
    await app.answer(app.t('connect.do')).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await ties()).map(([tie, weight]) => [tie, weight])).toEqual([['Finance > Sales', 3]]);
    await back();
  });
});

it('R turns the arrow round while it is drawn', async () => {
  await dragFrom('Finance', await map.spot('Sales'), true);
  await app.key('r');
  await app.page.locator('.ghost[data-reversed=true]').waitFor({ state: 'attached' });
  await app.page.mouse.up();
  expect((await ties()).map(([tie]) => tie)).toEqual(['Sales > Finance']);
  await app.key('Mod+z');
});

it('Escape gives up the arrow, then the tool, one at a time', async () => {
  await app.key('l');
  await map.click('Finance');
  await app.page.locator('.ghost').waitFor({ state: 'attached' });
  await app.key('Escape');
  expect(await app.page.locator('.ghost').count()).toBe(0);
  expect(await app.page.locator('[data-tool=connect]').count()).toBe(1);
  await app.key('Escape');
  expect(await app.page.locator('[data-tool=connect]').count()).toBe(0);
  await patiently(async () => expect(await map.selected()).toEqual(['Finance']));
});

it('dropped on empty canvas it makes a new department, named at once: one undo step', async () => {
  const hr = await map.spot('HR');
  await dragFrom('HR', { x: hr.x + 400, y: hr.y + 10 });
  await app.page.locator('.label-editor').waitFor();
  await app.type('Plant');
  await app.key('Enter');
  await map.spot('Plant');
  expect((await ties()).map(([tie]) => tie)).toEqual(['HR > Plant']);
  await app.key('Mod+z');
  await expect(map.spot('Plant')).rejects.toThrow();
  expect(await ties()).toEqual([]);
  expect(await app.faults()).toEqual([]);
});
