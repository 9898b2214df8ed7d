import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode } from '#shared/engagement/encode.ts';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';
import { engagement } from '#tests/driver/engagement-builder.ts';
import { patiently } from '#tests/driver/host-window.ts';
import { type InputMethod, inputMethod, keyOfInputMethod } from '#tests/driver/input-method.ts';
import { type MapPointer, mapPointer } from '#tests/driver/map-pointer.ts';

let app: AppDriver;
let map: MapPointer;
let ime: InputMethod;
const names = async () => [...(await app.saveAs('now.orgloom')).departments.values()].map(({ name }) => name).sort();
const editor = () => app.page.locator('.label-editor');
const COMPOSING = ['Enter', 'Escape', 'Tab', 'ArrowDown', 'Digit1', 'KeyN', 'KeyC', 'Space', 'Delete'];

beforeAll(async () => {
  app = await startApp({ language: 'zh-CN' });
  map = mapPointer(app.page);
  ime = await inputMethod(app.page);
  writeFileSync(join(app.home, 'a.orgloom'), encode(engagement('财务 @ 0,0', '销售 @ 300,0', '人事 @ 0,200')));
  await app.open('a.orgloom');
  await app.page.getByText(app.t('status.saved', { name: 'a.orgloom' })).waitFor();
});
afterAll(() => app.stop());

describe('on a selected department', () => {
  it('the first letter is not lost, and no key of the composition means anything else', async () => {
    await map.click('财务');
    await ime.compose('bu');
    await editor().waitFor();
    expect(await editor().inputValue()).toBe('bu');
    for (const key of COMPOSING) await ime.key(key);
    expect(await editor().inputValue()).toBe('bu');
    await ime.commit('部门');
    expect(await editor().inputValue()).toBe('部门');
    await app.key('Enter');
    await editor().waitFor({ state: 'detached' });
    expect(await names()).toEqual(['人事', '部门', '销售']);
    await app.key('Mod+z');
    await map.spot('财务');
  });

  it('letters replace the name without an input method too, and Escape leaves it', async () => {
    await map.click('销售');
    await app.type('Sales ');
    expect(await editor().inputValue()).toBe('Sales ');
    await app.key('Escape');
    await map.spot('销售');
    await app.type('Einkauf');
    await app.key('Enter');
    await map.spot('Einkauf');
    await app.key('Mod+z');
    await map.spot('销售');
  });

  it('a letter that stands for a command is the command', async () => {
    await map.click('销售');
    await app.key('c');
    await app.page.getByRole('dialog').waitFor();
    await app.key('Escape');
    await app.page.locator('.key-catcher:focus').waitFor({ state: 'attached' });
    expect(await editor().count()).toBe(0);
  });

  it('the map is left by one Tab, and backwards by two', async () => {
    for (const [key, times, name] of [
      ['Tab', 1, '人事'],
      ['Shift+Tab', 2, '财务'],
    ] as const) {
      await map.click(name);
      for (let press = 0; press < times; press++) await app.key(key);
      const left = await app.page.evaluate(() => {
        const { activeElement: focused } = document;
        return focused?.closest('[data-canvas]') == null ? 'left' : focused.outerHTML.slice(0, 200);
      });
      expect([key, left]).toEqual([key, 'left']);
    }
  });

  it('copying and deleting work from there', async () => {
    await map.click('人事');
    await app.key('Mod+d');
    await map.spot('人事 2');
    await app.key('Delete');
    await expect(map.spot('人事 2')).rejects.toThrow();
  });
});

describe('in the editor of a name', () => {
  it('leaving in the middle of a composition keeps what was composed, once', async () => {
    await map.click('财务');
    await app.key('F2');
    await ime.compose('yan');
    await app.page.getByRole('tab', { name: app.t('panel.findings') }).focus();
    await editor().waitFor({ state: 'detached' });
    await map.spot('yan');
    await app.page.getByRole('application').focus();
    await app.key('Mod+z');
    await map.spot('财务');
  });

  it('keys that an input method has already used do nothing (WebKit’s order)', async () => {
    await map.click('财务');
    await app.key('F2');
    for (const key of ['Enter', 'Escape', 'Tab']) {
      expect(await keyOfInputMethod(app.page, '.label-editor', key)).toBe(true);
    }
    expect(await editor().inputValue()).toBe('财务');
    await app.key('Escape');
  });
});

describe('in a dialog', () => {
  it('Enter, Escape and digits of a composition neither send nor close it', async () => {
    await app.page.getByRole('application').focus();
    await app.key('c');
    const dialog = app.page.getByRole('dialog');
    await dialog.getByLabel(app.t('service.provider')).fill('财务');
    await dialog.getByLabel(app.t('service.customer')).fill('销售');
    const field = dialog.getByLabel(app.t('field.service-name'), { exact: true });
    await field.focus();
    await ime.compose('shenhe');
    for (const key of COMPOSING) await ime.key(key);
    expect(await app.page.getByRole('dialog').count()).toBe(1);
    await ime.commit('审核');
    expect(await field.inputValue()).toBe('审核');
    await app.key('Enter');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
    const { services } = await app.saveAs('then.orgloom');
    expect([...services.values()].map(({ name }) => name)).toEqual(['审核']);
  });
});

it('commands of the map do nothing while an input method has the key', async () => {
  await app.page.getByRole('application').focus();
  await app.key('Mod+Shift+A');
  for (const key of COMPOSING) await ime.key(key);
  await patiently(async () => expect(await map.selected()).toEqual([]));
  expect(await app.page.getByRole('dialog').count()).toBe(0);
  expect(await app.faults()).toEqual([]);
});
