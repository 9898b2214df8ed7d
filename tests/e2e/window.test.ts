import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encode } from '#shared/engagement/encode.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { type AppDriver, startOn } from '#tests/driver/app-driver.ts';
import { engagement } from '#tests/driver/engagement-builder.ts';
import { patiently } from '#tests/driver/host-window.ts';
import { openInStandIn } from '#tests/driver/stand-in-window.ts';
import type { StandInApp, StandInOptions } from '#tests/electron-stand-in/launch.ts';

// What only a window of the system has: its frame, the system's menu, the ways in and out. The system is played by the stand-in.

interface WindowApp extends AppDriver, StandInApp {
  /** The details of everything that the app asked of Electron by this name. */
  said(what: string): Promise<readonly unknown[]>;
}

let apps: WindowApp[] = [];
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'orgloom-home-'));
});
afterEach(async () => {
  for (const app of apps) await app.stop();
  apps = [];
  rmSync(home, { recursive: true });
});

async function start(options: Partial<StandInOptions> = {}): Promise<WindowApp> {
  const app = await startOn((from) => openInStandIn(from, options), { home });
  const said = async (what: string) =>
    (await app.window.system.control('recorded')).filter(([name]) => name === what).map(([, detail]) => detail);
  const started = { ...app.window.system, ...app, said };
  apps.push(started);
  return started;
}

const put = (name: string): string => {
  const path = join(home, name);
  writeFileSync(path, encode(engagement('Finance > Sales: credit check 4 ', 'HR')));
  return path;
};

/** Draws a department, so that there is work to lose. */
async function edit({ button, key, type, t }: WindowApp): Promise<void> {
  await button(t('empty.draw')).click();
  await type('Finance');
  await key('Enter');
}

const question = ({ page, t }: WindowApp) =>
  page.getByRole('dialog', { name: t('leave.title', { name: t('engagement.untitled') }) });
const isOpen = (page: Page, { t }: WindowApp, name: string) => page.getByText(t('status.saved', { name })).waitFor();

describe('the title bar', () => {
  it('names the document and marks unsaved work until it is saved', async () => {
    const app = await start({ platform: 'linux' });
    await edit(app);
    await expect.poll(async () => (await app.said('window.title')).at(-1)).toMatch(/^• .+ — Orgloom$/);
    await app.saveAs('plant.orgloom');
    await expect.poll(async () => (await app.said('window.title')).at(-1)).toBe('plant.orgloom — Orgloom');
  });

  it('on macOS has the file behind it and the dot in the red button', async () => {
    const app = await start({ platform: 'darwin' });
    await edit(app);
    await expect.poll(async () => (await app.said('window.edited')).at(-1)).toBe(true);
    await app.saveTo('plant.orgloom', () => app.run('file.save'));
    await expect.poll(async () => (await app.said('window.edited')).at(-1)).toBe(false);
    expect([(await app.said('window.file')).at(-1), (await app.said('window.title')).at(-1)]).toEqual([
      join(home, 'plant.orgloom'),
      'plant.orgloom',
    ]);
  });
});

describe('closing', () => {
  it('without unsaved work just closes, even with a dialog open, and the program ends', async () => {
    const app = await start();
    await app.run('help.about');
    await app.page.getByRole('dialog').waitFor();
    await app.control('closeWindow');
    await app.ended;
  });

  it('with unsaved work asks once, stays if told so, and goes without saving if told so', async () => {
    const app = await start();
    await edit(app);
    await app.control('closeWindow');
    await question(app).waitFor();
    await app.control('closeWindow');
    expect(await app.page.getByRole('dialog').count()).toBe(1);
    await app.answer(app.t('dialog.cancel')).click();
    expect(await app.said('window.closed')).toEqual([]);
    await app.control('quit');
    await question(app).waitFor();
    void app
      .answer(app.t('leave.discard'))
      .click()
      .catch(() => {});
    await app.ended;
  });

  it('saves first if told so, and does not close where that is cancelled', async () => {
    const app = await start();
    await edit(app);
    await app.control('closeWindow');
    await app.control('answer', { canceled: true, filePath: '' });
    await app.answer(app.t('leave.save')).click();
    await expect.poll(async () => (await app.said('dialog.showSaveDialog')).length).toBe(1);
    expect(await app.said('window.closed')).toEqual([]);
    await app.control('closeWindow');
    await app.control('answer', { canceled: false, filePath: join(home, 'plant.orgloom') });
    void app
      .answer(app.t('leave.save'))
      .click()
      .catch(() => {});
    await app.ended;
    expect(existsSync(join(home, 'plant.orgloom'))).toBe(true);
  });
});

describe('on macOS the program outlives its window', () => {
  it('closing after a quit that was turned down only closes; the Dock and the menu bring a window back', async () => {
    const app = await start({ platform: 'darwin' });
    put('client.orgloom');
    await edit(app);
    await app.control('quit');
    await question(app).waitFor();
    await app.answer(app.t('dialog.cancel')).click();
    await app.run('window.close');
    void app
      .answer(app.t('leave.discard'))
      .click()
      .catch(() => {});
    await expect.poll(async () => (await app.said('window.closed')).length).toBe(1);
    expect(await app.said('app.quit')).toHaveLength(1);

    await app.control('activate');
    const second = await app.nextPage();
    await second.getByRole('button', { name: app.t('empty.draw') }).waitFor();
    await app.control('closeWindow');
    await expect.poll(async () => (await app.said('window.closed')).length).toBe(2);

    await app.control('answer', { canceled: false, filePaths: [join(home, 'client.orgloom')] });
    await app.control('chooseMenu', 'file.open');
    await isOpen(await app.nextPage(), app, 'client.orgloom');
    await app.control('quit');
    await app.ended;
  });
});

describe('a file from outside', () => {
  it('of a second start comes into the window that is open, which asks first where there is unsaved work', async () => {
    const app = await start();
    put('client.orgloom');
    await edit(app);
    await app.control('secondStart', { argv: ['electron', '.', 'client.orgloom'], folder: home });
    await question(app).waitFor();
    await app.answer(app.t('leave.discard')).click();
    await isOpen(app.page, app, 'client.orgloom');
    expect(await app.said('window.focus')).toHaveLength(1);
    expect(await app.said('window.show')).toHaveLength(1);
  });

  it.each(['before-ready', 'while-loading'] as const)(
    'that the system hands over %s is open in the end',
    async (when) => {
      const app = await start({ handed: { path: put('client.orgloom'), when } });
      await isOpen(app.page, app, 'client.orgloom');
      expect(await app.faults()).toEqual([]);
    },
  );
});

describe('the system’s menu', () => {
  it('is the only menu bar, follows the state, and speaks the language that was chosen', async () => {
    const app = await start({ platform: 'win32' });
    const labels = async () => (await app.control('menu'))?.map(({ label }) => label);
    expect(await app.page.getByRole('menubar').count()).toBe(0);
    // Before ours there is none: Electron's own would be in English.
    expect((await app.said('menu'))[0]).toBe(null);
    await expect.poll(labels).toEqual(['&File', '&Edit', '&View', '&Insert', 'A&rrange', '&Analyse', '&Help']);
    const undo = async () => (await app.control('menu'))?.[1]?.submenu?.[0];
    expect(await undo()).toMatchObject({ id: 'edit.undo', enabled: false });
    await edit(app);
    await expect.poll(undo).toMatchObject({ enabled: true, accelerator: 'CmdOrCtrl+Z' });
    await app.run('edit.undo');
    await expect.poll(undo).toMatchObject({ enabled: false });
    await app.run('view.language-zh');
    const zh = createTranslator('zh-CN');
    await expect.poll(labels).toContain(`${zh('menu.file')}(&F)`);
    const view = (await app.control('menu'))?.[2]?.submenu ?? [];
    expect(view.filter(({ checked }) => checked).map(({ id }) => id)).toContain('view.language-zh');
  });

  // On the other systems a field hears its own keys before any menu does.
  it('is of the text while somebody types, and on macOS so are the keys', async () => {
    const app = await start({ platform: 'darwin' });
    await edit(app);
    await app.key('F2');
    const field = app.page.locator('input:focus, textarea:focus');
    const holds = (text: string) => patiently(async () => expect(await field.inputValue()).toBe(text));
    await app.type('Treasury');
    await app.run('edit.undo');
    await holds('Finance');
    await app.key('Mod+Shift+Z');
    await holds('Treasury');
    await app.key('Mod+Z');
    await holds('Finance');
    await app.key('Escape');
    expect([...(await app.saveAs('plant.orgloom')).departments.values()].map(({ name }) => name)).toEqual(['Finance']);
  });
});

describe('the window', () => {
  const beamer = { x: 1920, y: 0, width: 1280, height: 800 };
  const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }, beamer];

  it('comes up where it was left, and on a screen that is there', async () => {
    const first = await start({ displays: screens });
    const place = { x: 2000, y: 40, width: 1000, height: 700 };
    await first.control('moveWindow', place);
    await first.control('closeWindow');
    await first.ended;

    const second = await start({ displays: screens });
    expect(await second.control('windowBounds')).toEqual(place);
    await second.control('maximize');
    await second.control('quit');
    await second.ended;

    const third = await start({ displays: screens.slice(0, 1) });
    expect(await third.control('windowBounds')).toEqual({ x: 460, y: 190, width: 1000, height: 700 });
    expect(await third.said('window.maximize')).toHaveLength(1);
  });
});
