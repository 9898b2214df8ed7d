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
const until = (check: () => Promise<void>) => patiently(check);
const isSelected = (...names: string[]) => until(async () => expect(await map.selected()).toEqual(names.sort()));

const drawn = engagement(
  'Finance @ 0,0',
  'Sales @ 260,0',
  'HR @ 0,170',
  'Plant @ 300,200',
  'Finance > Sales: credit check 4',
  'Sales > Plant: orders 5',
);
let opened = 0;

beforeAll(async () => {
  app = await startApp();
  map = mapPointer(app.page);
});
afterAll(() => app.stop());
// A file of its own for each, so that what is waited for cannot be the one before.
beforeEach(async () => {
  const name = `client-${++opened}.orgloom`;
  writeFileSync(join(app.home, name), encode(drawn));
  await app.page.getByRole('application').focus();
  await app.key('Mod+o');
  const discard = app.answer(app.t('leave.discard'));
  const entry = app.page.getByRole('dialog').getByRole('button', { name });
  await discard.or(entry).first().waitFor();
  if (await discard.isVisible()) await discard.click();
  await entry.dblclick();
  await app.page.getByText(app.t('status.saved', { name })).waitFor();
  await app.page.getByRole('dialog').waitFor({ state: 'detached' });
});

describe('selecting', () => {
  it('takes what a marquee encloses, from a plain drag on empty canvas; Shift adds, Escape gives it up', async () => {
    // Room for the marquee between the departments and the tools.
    for (let times = 0; times < 4; times++) await app.key('Mod+-');
    const [finance, hr, plant] = [await map.spot('Finance'), await map.spot('HR'), await map.spot('Plant')];
    const around = (a: typeof finance, b: typeof finance) =>
      [
        { x: a.x - 100, y: a.y - 50 },
        { x: b.x + 100, y: b.y + 50 },
      ] as const;
    await map.drag(...around(finance, hr));
    await isSelected('Finance', 'HR');
    await app.page.keyboard.down('Shift');
    await map.drag(...around(plant, plant));
    await app.page.keyboard.up('Shift');
    await isSelected('Finance', 'HR', 'Plant');
    await map.drag(...around(finance, finance), { hold: true });
    await app.key('Escape');
    await app.page.mouse.up();
    await isSelected('Finance', 'HR', 'Plant');
  });

  it('adds and takes away with Shift or Ctrl and a click', async () => {
    const click = async (name: string) =>
      app.page.mouse.click(...(Object.values(await map.spot(name)) as [number, number]));
    await click('Finance');
    await app.page.keyboard.down('Shift');
    await click('HR');
    await app.page.keyboard.up('Shift');
    await isSelected('Finance', 'HR');
    await app.page.keyboard.down('Control');
    await click('Finance');
    await app.page.keyboard.up('Control');
    await isSelected('HR');
  });

  it('takes all, nothing, all departments, all services, and what is linked', async () => {
    const said = (text: string) =>
      app.page.locator('#map-announcement').filter({ hasText: text }).waitFor({ state: 'attached' });
    await app.key('Mod+a');
    await said('4 departments and 2 services');
    await app.key('Mod+Shift+A');
    await isSelected();
    await app.key('Mod+Shift+I');
    await said('4 departments');
    await app.key('Mod+Shift+E');
    await said('2 services');
    await app.run('edit.deselect');
    await app.select('Finance');
    await app.run('edit.select-linked');
    await isSelected('Finance', 'Sales');
    await app.run('edit.select-linked');
    await isSelected('Finance', 'Plant', 'Sales');
  });
});

describe('the view', () => {
  const by = async (act: () => Promise<unknown>) => {
    const before = await map.view();
    await act();
    const after = await map.view();
    return {
      x: Math.round(after.pan.x - before.pan.x),
      y: Math.round(after.pan.y - before.pan.y),
      zoom: after.zoom / before.zoom,
    };
  };
  it('pans with the wheel, sideways with Shift, and zooms at the pointer with Ctrl', async () => {
    const { mouse, keyboard } = app.page;
    const { x, y } = await map.spot('Finance');
    await mouse.move(x, y);
    const wheel = async (key?: string) => {
      if (key) await keyboard.down(key);
      await mouse.wheel(0, 100);
      if (key) await keyboard.up(key);
      await app.page.evaluate(() => new Promise(requestAnimationFrame));
    };
    expect(await by(() => wheel())).toEqual({ x: 0, y: -100, zoom: 1 });
    expect(await by(() => wheel('Shift'))).toEqual({ x: -100, y: 0, zoom: 1 });
    const spot = await map.spot('Finance');
    await mouse.move(spot.x, spot.y);
    expect((await by(() => wheel('Control'))).zoom).toBeCloseTo(1 / 1.1, 5);
    const after = await map.spot('Finance');
    expect([after.x, after.y]).toEqual([expect.closeTo(spot.x, 0), expect.closeTo(spot.y, 0)]);
  });

  it('pans with Space, the middle and the right button', async () => {
    const from = await map.empty();
    const to = { x: from.x - 60, y: from.y - 40 };
    expect(await by(() => map.drag(from, to, { button: 'middle' }))).toEqual({ x: -60, y: -40, zoom: 1 });
    expect(await by(() => map.drag(from, to, { button: 'right' }))).toEqual({ x: -60, y: -40, zoom: 1 });
    await app.page.getByRole('application').focus();
    await app.page.keyboard.down('Space');
    expect(await by(() => map.drag(from, to))).toEqual({ x: -60, y: -40, zoom: 1 });
    await app.page.keyboard.up('Space');
    await isSelected();
  });
});

describe('moving', () => {
  const beside = async (name: string, x: number, y: number) => {
    const spot = await map.spot(name);
    return [spot, { x: spot.x + x, y: spot.y + y }] as const;
  };
  it('begins after 4 px, snaps with guides, and is one undo step that selects again', async () => {
    await map.drag(...(await beside('Finance', 3, 0)));
    expect(await map.place('Finance')).toEqual({ x: 0, y: 0 });
    const { zoom } = await map.view();
    // Nearly below Sales: its middle line takes it.
    await map.drag(...(await beside('HR', 257 * zoom, 10 * zoom)), { hold: true });
    await app.page.locator('.snap-guides line').first().waitFor({ state: 'attached' });
    expect((await map.place('HR')).x).toBe(260);
    await app.page.mouse.up();
    await app.page.locator('.snap-guides').waitFor({ state: 'detached' });
    await app.key('Mod+z');
    await until(async () => expect(await map.place('HR')).toEqual({ x: 0, y: 170 }));
    expect(await app.button(app.t('command.undo')).isDisabled()).toBe(true);
  });

  it('goes anywhere while Alt is down, and back with Escape', async () => {
    const [from, to] = await beside('HR', 43, 61);
    await map.drag(from, to, { hold: true });
    await app.page.keyboard.down('Alt');
    await app.page.mouse.move(to.x, to.y + 1);
    const { zoom } = await map.view();
    expect((await map.place('HR')).x).toBe(Math.round(43 / zoom));
    await app.page.keyboard.up('Alt');
    await app.key('Escape');
    await app.page.mouse.up();
    expect(await map.place('HR')).toEqual({ x: 0, y: 170 });
    expect(await app.button(app.t('command.undo')).isDisabled()).toBe(true);
  });

  it('drops copies where Alt was down at the start, in one step', async () => {
    await app.key('Mod+a');
    await app.page.keyboard.down('Alt');
    await map.drag(...(await beside('Finance', 0, 200)));
    await app.page.keyboard.up('Alt');
    await isSelected('Finance 2', 'HR 2', 'Plant 2', 'Sales 2');
    expect(await map.place('Finance')).toEqual({ x: 0, y: 0 });
    expect((await map.place('Finance 2')).y).toBeGreaterThan(100);
    await app.key('Mod+z');
    await isSelected('Finance', 'HR', 'Plant', 'Sales');
  });

  it('aligns two and distributes three, from keys and from the menu', async () => {
    await app.key('Mod+a');
    await app.key('Mod+Shift+L');
    await until(async () => {
      const lefts = await Promise.all(
        ['Finance', 'Sales', 'HR', 'Plant'].map(async (name) => (await map.place(name)).x),
      );
      expect(Math.max(...lefts) - Math.min(...lefts)).toBeLessThan(60);
    });
    await app.run('arrange.down');
    await app.key('Mod+z');
    await app.key('Mod+z');
    await until(async () => expect(await map.place('Plant')).toEqual({ x: 300, y: 200 }));
  });

  it('brings what undo changed back into view', async () => {
    await app.select('Plant');
    await app.key('Alt+ArrowRight');
    const from = await map.empty();
    for (let times = 0; times < 3; times++) {
      await map.drag(from, { x: from.x - 600, y: from.y }, { button: 'middle' });
    }
    await app.page.getByRole('application').focus();
    await app.key('Mod+z');
    await until(async () => {
      const box = await app.page.locator('.map-canvas').boundingBox();
      expect((await map.spot('Plant')).x).toBeGreaterThan(box?.x ?? 0);
    });
  });

  it('leaves no fault behind', async () => expect(await app.faults()).toEqual([]));
});
