import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encode } from '#shared/engagement/encode.ts';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';
import { engagement } from '#tests/driver/engagement-builder.ts';
import { patiently } from '#tests/driver/host-window.ts';
import { type MapPointer, mapPointer } from '#tests/driver/map-pointer.ts';

let app: AppDriver;
let map: MapPointer;
beforeAll(async () => {
  app = await startApp();
  map = mapPointer(app.page);
  const drawn = engagement(
    'A @ 0,0',
    'B @ 0,150',
    'Sales @ 350,0',
    'HR @ 350,200',
    'A > Sales 2',
    'B > Sales 4',
    'A > B 1',
  );
  writeFileSync(join(app.home, 'client.orgloom'), encode(drawn));
  await app.open('client.orgloom');
  await app.page.getByText(app.t('status.saved', { name: 'client.orgloom' })).waitFor();
});
afterAll(() => app.stop());
const divisions = async (name: string) => {
  const file = await app.saveAs(name);
  return [...file.divisions.values()].map((row) => [
    row.name,
    [...file.departments.values()].flatMap((one) => (one.division === row.id ? one.name : [])).sort(),
  ]);
};

it('groups what is selected into a division, and takes it out again, one undo step each', async () => {
  await map.click('A');
  await app.page.keyboard.down('Shift');
  await map.click('B');
  await app.page.keyboard.up('Shift');
  await app.key('Mod+g');
  expect(await divisions('grouped.orgloom')).toEqual([[app.t('map.new-division'), ['A', 'B']]]);
  await app.page.getByRole('application').focus();
  await app.key('Mod+Shift+G');
  expect(await divisions('free.orgloom')).toEqual([]);
  await app.page.getByRole('application').focus();
  await app.key('Mod+z');
  expect(await divisions('again.orgloom')).toEqual([[app.t('map.new-division'), ['A', 'B']]]);
});

it('collapses it to a box that can be picked and dragged with all in it, and expands it', async () => {
  await map.click('A');
  await app.run('division.collapse');
  const box = `${app.t('map.new-division')} · 2`;
  const spot = await map.spot(box);
  await expect(map.spot('A')).rejects.toThrow();
  await map.click('HR');
  await map.click(box);
  await app.page.locator('#map-announcement').filter({ hasText: '2 departments' }).waitFor({ state: 'attached' });
  const before = await map.place(box);
  await map.drag(spot, { x: spot.x + 60, y: spot.y + 80 });
  const after = await map.place(box);
  await app.page.getByRole('application').focus();
  await app.page.mouse.dblclick((await map.spot(box)).x, (await map.spot(box)).y);
  await patiently(async () => {
    const [a, b] = [await map.place('A'), await map.place('B')];
    expect([a.x, a.y]).toEqual([after.x - before.x, after.y - before.y]);
    expect(b.y - a.y).toBe(150);
  });
  await app.page.getByRole('application').focus();
  await app.key('Mod+z');
  await patiently(async () => expect(await map.place('A')).toEqual({ x: 0, y: 0 }));
  expect(await app.faults()).toEqual([]);
});
