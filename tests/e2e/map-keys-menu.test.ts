import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode } from '#shared/engagement/encode.ts';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';
import { engagement } from '#tests/driver/engagement-builder.ts';
import { patiently } from '#tests/driver/host-window.ts';
import { type MapPointer, mapPointer } from '#tests/driver/map-pointer.ts';

let app: AppDriver;
let map: MapPointer;
const isSelected = (...names: string[]) => patiently(async () => expect(await map.selected()).toEqual(names.sort()));
const menu = () => app.page.getByRole('menu', { name: app.t('menu.context') });
const entries = () => menu().locator('.menu-label').allTextContents();

beforeAll(async () => {
  app = await startApp();
  map = mapPointer(app.page);
  const drawn = engagement(
    'Finance @ 0,0',
    'Sales @ 300,0',
    'HR @ 0,200',
    'Finance > Sales 4',
    'HR > Finance 2',
    'Finance > HR 1',
  );
  writeFileSync(join(app.home, 'client.orgloom'), encode(drawn));
  await app.open('client.orgloom');
  await app.page.getByText(app.t('status.saved', { name: 'client.orgloom' })).waitFor();
});
afterAll(() => app.stop());

describe('the menu beside the pointer', () => {
  it('is about what is under it, which it selects', async () => {
    const spot = await map.spot('Sales');
    await app.page.mouse.click(spot.x, spot.y, { button: 'right' });
    await menu().waitFor();
    await isSelected('Sales');
    const shown = await entries();
    expect(shown).toContain(app.t('command.rename'));
    expect(shown).not.toContain(app.t('command.align-left'));
    await app.key('Escape');
    await menu().waitFor({ state: 'detached' });
    await isSelected('Sales');
  });

  it('keeps a selection that it is opened on, and offers what suits several', async () => {
    await app.page.getByRole('application').focus();
    await app.key('Mod+Shift+I');
    const spot = await map.spot('Sales');
    await app.page.mouse.click(spot.x, spot.y, { button: 'right' });
    await menu()
      .getByRole('menuitem', { name: app.t('command.align-top') })
      .click();
    await patiently(async () => expect((await map.place('HR')).y).toBe((await map.place('Sales')).y));
    await app.key('Mod+z');
  });

  it('on empty canvas adds a department; a right drag opens none', async () => {
    const from = await map.empty();
    await map.drag(from, { x: from.x - 50, y: from.y }, { button: 'right' });
    expect(await menu().count()).toBe(0);
    await app.page.mouse.click(from.x, from.y, { button: 'right' });
    await menu().waitFor();
    await isSelected();
    expect(await entries()).toContain(app.t('command.add-department'));
    await app.key('Escape');
  });

  it.each(['Shift+F10', 'ContextMenu'])('opens by %s, and its entry works by keyboard', async (key) => {
    await app.select('Finance');
    await app.key(key);
    await menu().waitFor();
    await app.type(app.t('command.rename').slice(0, 1));
    await app.key('Enter');
    await app.page.locator('.label-editor').waitFor();
    await app.key('Escape');
  });
});

describe('keys that walk along services', () => {
  it('go round internal customers and providers, and Home to the most connected', async () => {
    await app.page.getByRole('application').focus();
    await app.key('Home');
    await isSelected('Finance');
    await app.key(']');
    await isSelected('Sales');
    await app.key(']');
    await isSelected('HR');
    await app.key('[');
    await isSelected('Sales');
    await app.key('Space');
    await app.key('}');
    await isSelected('Finance');
    await app.key('Space');
    await app.key('}');
    await isSelected('HR');
  });

  it('and single letters do nothing outside the map', async () => {
    await app.page.getByRole('tab', { name: app.t('panel.findings') }).focus();
    await app.key(']');
    await app.key('n');
    await isSelected('HR');
    expect(await app.page.locator('.label-editor').count()).toBe(0);
  });

  it('leave no fault behind', async () => expect(await app.faults()).toEqual([]));
});
