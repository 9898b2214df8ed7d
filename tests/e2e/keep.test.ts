import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encode } from '#shared/engagement/encode.ts';
import { type AppDriver, type Start, startApp } from '#tests/driver/app-driver.ts';
import { engagement } from '#tests/driver/engagement-builder.ts';
import { presentHosts } from '#tests/driver/hosts.ts';

let apps: AppDriver[] = [];
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'orgloom-home-'));
});
afterEach(async () => {
  for (const app of apps) await app.stop();
  apps = [];
  rmSync(home, { recursive: true });
});

async function start(options: Start = {}): Promise<AppDriver> {
  const app = await startApp({ home, ...options });
  apps.push(app);
  return app;
}

const put = (name: string): string => {
  const path = join(home, name);
  writeFileSync(path, encode(engagement('Finance > Sales: credit check 4 ', 'HR')));
  return path;
};

describe.each(presentHosts('keeping an engagement'))('an engagement file in %s', (host) => {
  it('opens, is changed, is saved over itself and holds the change', async () => {
    const app = await start({ host });
    put('client.orgloom');
    await app.open('client.orgloom');
    await app.select('HR');
    await app.key('F2');
    await app.type('People');
    await app.key('Enter');
    await app.key('Mod+S');
    await app.page.getByText(app.t('toast.saved', { name: 'client.orgloom' })).waitFor();
    expect([...app.read('client.orgloom').departments.values()].map((row) => row.name).sort()).toEqual([
      'Finance',
      'People',
      'Sales',
    ]);
  });

  it('is opened when the program is started with it', async () => {
    put('client.orgloom');
    const app = await start({ host, file: 'client.orgloom' });
    await app.page.getByText(app.t('status.saved', { name: 'client.orgloom' })).waitFor();
    await app.select('Sales');
  });

  it('is not overwritten unseen when somebody else has changed it', async () => {
    const app = await start({ host });
    const path = put('client.orgloom');
    await app.open('client.orgloom');
    await app.select('HR');
    await app.key('Delete');
    appendFileSync(path, '\n');
    const theirs = readFileSync(path);
    await app.key('Mod+S');
    await app.page.getByRole('dialog', { name: app.t('changed.title', { name: 'client.orgloom' }) }).waitFor();
    await app.answer(app.t('dialog.cancel')).click();
    expect(readFileSync(path)).toEqual(theirs);
    await app.key('Mod+S');
    await app.answer(app.t('changed.overwrite')).click();
    await app.page.getByText(app.t('toast.saved', { name: 'client.orgloom' })).waitFor();
    expect(app.read('client.orgloom').departments.size).toBe(2);
  });
});

describe('a broken file', () => {
  it('is refused in words, and what is open stays', async () => {
    const app = await start();
    const path = put('client.orgloom');
    await app.open('client.orgloom');
    // While one is being opened, keys are not heard.
    await app.page.getByText(app.t('status.saved', { name: 'client.orgloom' })).waitFor();
    await app.page.locator('.frame[aria-busy="false"]').waitFor();
    writeFileSync(join(home, 'broken.orgloom'), readFileSync(path).subarray(0, 300));
    await app.open('broken.orgloom');
    const alert = app.page.getByRole('alert');
    await alert.waitFor();
    expect((await alert.textContent())?.length).toBeGreaterThan(40);
    await app.page.getByText(app.t('status.saved', { name: 'client.orgloom' })).waitFor();
    await app.select('Finance');
  });
});

describe('a file opened lately', () => {
  it('is listed on an empty map and opens from there', async () => {
    const first = await start();
    put('client.orgloom');
    await first.open('client.orgloom');
    const again = await start();
    await again.page
      .getByRole('region', { name: again.t('recent.title') })
      .getByRole('button')
      .click();
    await again.page.getByText(again.t('status.saved', { name: 'client.orgloom' })).waitFor();
    await again.run('file.recent');
    await again.answer(again.t('recent.clear')).click();
    await again.run('file.recent');
    await again.page.getByText(again.t('recent.none')).waitFor();
  });
});

describe('unsaved work', () => {
  it('is not left without asking', async () => {
    const app = await start();
    put('client.orgloom');
    await app.open('client.orgloom');
    await app.select('HR');
    await app.key('Delete');
    await app.run('file.new');
    const dialog = app.page.getByRole('dialog');
    await dialog.waitFor();
    await app.answer(app.t('dialog.cancel')).click();
    await app.page.getByText(app.t('status.edited', { name: 'client.orgloom' })).waitFor();
    await app.run('file.new');
    await app.answer(app.t('leave.discard')).click();
    await app.button(app.t('empty.draw')).waitFor();
  });

  it('comes back with Undo in the word that says it was deleted', async () => {
    const app = await start();
    put('client.orgloom');
    await app.open('client.orgloom');
    await app.select('Finance');
    await app.key('Delete');
    await app.page
      .getByRole('status')
      .getByRole('button', { name: app.t('command.undo') })
      .click();
    expect((await app.saveAs('back.orgloom')).services.size).toBe(1);
  });
});
