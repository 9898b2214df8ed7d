import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode } from '#shared/engagement/encode.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';
import { engagement } from '#tests/driver/engagement-builder.ts';
import { patiently } from '#tests/driver/host-window.ts';

const SKETCH = ['Finance > Sales 4', 'Sales > Finance 1', 'Legal > Finance 2', 'Legal > HR 2'];
const SAID = {
  en: {
    finance: 'Finance, department, 1 of 4, provides to 1, receives from 2',
    sales: 'Sales, department, 4 of 4, provides to 1, receives from 1',
    legal: 'Legal, department, 3 of 4, provides to 2, receives from 0',
  },
  'zh-CN': {
    finance: 'Finance，部门，第1个，共4个，服务于1个部门，接受2个部门的服务',
    sales: 'Sales，部门，第4个，共4个，服务于1个部门，接受1个部门的服务',
    legal: 'Legal，部门，第3个，共4个，服务于2个部门，接受0个部门的服务',
  },
} as const;

describe.each(LANGUAGES)('the map to a screen reader, %s', (language) => {
  let app: AppDriver;
  const said = SAID[language];
  const map = () => app.page.getByRole('application');
  /** What the focus stands on, through the attribute that a screen reader follows. */
  const heard = () =>
    app.page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant');
      return id == null ? undefined : document.getElementById(id)?.getAttribute('aria-label');
    });
  const hears = (text: string) => patiently(async () => expect(await heard()).toBe(text));

  beforeAll(async () => {
    app = await startApp({ language });
    writeFileSync(join(app.home, 'a.orgloom'), encode(engagement(...SKETCH)));
    await app.open('a.orgloom');
    await app.page.getByText(app.t('status.saved', { name: 'a.orgloom' })).waitFor();
  });
  afterAll(() => app.stop());

  it('holds the focused department and its partners, and nothing of the rest', async () => {
    await app.select('Finance');
    await hears(said.finance);
    expect(await map().ariaSnapshot()).toBe(
      [
        `- application "${app.t('map.label')}":`,
        ...[said.finance, said.sales, said.legal].map((text) => `  - group "${text}"`),
      ].join('\n'),
    );
  });

  it('follows the keys, and the live region is silent about what is read by itself', async () => {
    await app.key(']');
    await hears(said.sales);
    expect(await app.page.locator('#map-announcement').getAttribute('aria-live')).toBe('off');
    await app.key('Mod+a');
    await app.page.locator('#map-announcement[aria-live=polite]').waitFor({ state: 'attached' });
    expect(await map().getByRole('group').count()).toBe(0);
  });

  it('is one tab stop: Tab leaves it, and Shift+Tab comes back to it', async () => {
    await app.select('Finance');
    const inMap = () => app.page.evaluate(() => document.activeElement?.closest('[data-canvas]') != null);
    expect(await inMap()).toBe(true);
    await app.key('Tab');
    expect(await inMap()).toBe(false);
    for (let press = 0; press < 2 && !(await inMap()); press++) await app.key('Shift+Tab');
    expect(await inMap()).toBe(true);
    expect(await app.faults()).toEqual([]);
  });
});

it('connects to what is found by pinyin, and makes what is new, from the details', async () => {
  const app = await startApp();
  try {
    writeFileSync(
      join(app.home, 'a.orgloom'),
      encode(engagement('Finance @ 0,0', 'Sales @ 300,0', '采购部 @ 0,200', 'Finance > Sales 4')),
    );
    await app.open('a.orgloom');
    await app.select('Sales');
    await app.run('view.details');
    const dialog = app.page.getByRole('dialog');
    const customer = dialog.getByRole('combobox', { name: app.t('service.customer') });
    await app.button(app.t('command.connect')).click();
    expect(await dialog.getByRole('combobox', { name: app.t('service.provider') }).inputValue()).toBe('Sales');
    await app.type('cgb');
    await dialog.getByRole('option', { name: '采购部' }).waitFor();
    await app.key('Enter');
    expect(await customer.inputValue()).toBe('采购部');
    await customer.fill('Plant');
    await app.key('ArrowUp');
    await dialog.getByRole('option', { name: app.t('connect.new', { name: 'Plant' }), selected: true }).waitFor();
    // Escape goes back one level: the list, not yet the dialog.
    await app.key('Escape');
    await app.answer(app.t('connect.do')).click();
    await dialog.getByText(app.t('connect.choose')).waitFor();
    await customer.focus();
    await app.type('Plant');
    await app.key('Enter');
    await app.key('Enter');
    await dialog.waitFor({ state: 'detached' });
    const { departments, services } = await app.saveAs('b.orgloom');
    const plant = [...departments.values()].find(({ name }) => name === 'Plant');
    expect(plant?.position).toBeDefined();
    expect([...services.values()].some((row) => row.customer === plant?.id)).toBe(true);
    await app.key('Mod+z');
    expect((await app.saveAs('c.orgloom')).departments.size).toBe(3);
    expect(await app.faults()).toEqual([]);
  } finally {
    await app.stop();
  }
});
