import { writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '#build/find-chromium.ts';
import { BROWSER_TABLE, createBrowserHandlers } from '#electron/browser/browser-handlers.ts';
import { createKeys, type Keys } from '#electron/browser/keys.ts';
import { createPages, type Pages } from '#electron/browser/pages.ts';
import { type Served, serveBrowser } from '#electron/browser/server.ts';
import { createHouse } from '#electron/handlers/house.ts';
import { readSite } from '#electron/site/site.ts';
import { nodeDisk } from '#electron/storage/node-disk.ts';
import type { FolderListing } from '#shared/ipc/folders.ts';
import { LINE, LINE_TYPE } from '#shared/ipc/line.ts';
import { packValue, unpackValue } from '#shared/ipc/wire.ts';
import { describeHost, STARTUP, text } from './host-suite.ts';
import type { ContractPage, PageChoice } from './page/main.ts';
import { pageBench, pageIsReady, probesIn, workersIn } from './page-bench.ts';
import { type Stage, setStage } from './stage.ts';

type Inside = { readonly contractPage: ContractPage };

interface Running {
  readonly stage: Stage;
  readonly served: Served;
  readonly keys: Keys;
  readonly pages: Pages;
  readonly browser: Browser;
  openPage(key: string): Promise<Page>;
  close(): Promise<void>;
}

async function startServer(): Promise<Running> {
  const stage = await setStage();
  const startup = join(stage.home, STARTUP.name);
  await writeFile(startup, STARTUP.bytes);
  const house = {
    ...createHouse({ disk: nodeDisk, userData: stage.userData, version: '0.0.0', startup }),
    home: stage.home,
  };
  const [keys, pages] = [
    createKeys(),
    createPages(
      () => {},
      () => {},
    ),
  ];
  const served = await serveBrowser({
    site: await readSite(stage.renderer),
    handlers: createBrowserHandlers(house),
    keys,
    pages,
  });
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    stage,
    served,
    keys,
    pages,
    browser,
    async openPage(key) {
      const page = await browser.newPage();
      await page.goto(`${served.origin}/${key === '' ? '' : `#${key}`}`);
      await pageIsReady(page);
      return page;
    },
    async close() {
      await browser.close();
      await served.stop();
      await stage.clear();
    },
  };
}

describe('the contract', () => {
  describeHost('browser', async () => {
    const running = await startServer();
    const page = await running.openPage(running.keys.printed);
    const choose = (choice: Partial<PageChoice>) =>
      page.evaluate(
        (given) => void Object.assign((globalThis as unknown as Inside).contractPage.choice, given),
        choice,
      );
    return {
      ...pageBench(page, running.stage.home),
      willOpen: (open) => choose({ open }),
      willSave: (name) => choose({ save: name === null ? null : { name, overwrite: false } }),
      chooseCommand: async (command) => running.pages.tell('menu.command', { command }),
      close: running.close,
    };
  });
});

describe('around the contract', () => {
  let running: Running;
  let session: string;
  beforeAll(async () => {
    running = await startServer();
    session = running.keys.enter(running.keys.printed) ?? '';
  });
  afterAll(() => running?.close());

  /** A request as anything on the machine could make it, with any headers. */
  async function send(
    path: string,
    headers: Readonly<Record<string, string | null>>,
    body: Uint8Array = new Uint8Array(),
    method = 'POST',
  ) {
    const { host } = new URL(running.served.origin);
    const sound = {
      Host: host,
      Origin: running.served.origin,
      'Content-Type': LINE_TYPE,
      Authorization: `Bearer ${session}`,
    };
    const given = Object.fromEntries(
      Object.entries({ ...sound, ...headers }).filter((entry): entry is [string, string] => entry[1] !== null),
    );
    return new Promise<{ status: number; body: Uint8Array; headers: NodeJS.Dict<string | string[]> }>(
      (resolve, reject) => {
        const asked = request(
          `${running.served.origin}${path}`,
          { method, headers: given, setHost: false },
          async (response) => {
            const parts: Buffer[] = [];
            for await (const part of response) parts.push(part as Buffer);
            resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts), headers: response.headers });
          },
        );
        asked.on('error', reject);
        asked.end(body);
      },
    );
  }
  const call = async <T>(name: string, input: unknown) =>
    unpackValue((await send(LINE.call + name, {}, packValue(input))).body) as { ok: boolean; value: T };

  const SENDERS = {
    'without a session': { Authorization: null },
    'with a wrong session': { Authorization: `Bearer ${'A'.repeat(32)}` },
    'from another site': { Origin: 'https://elsewhere.test' },
    'from another port': { Origin: 'http://127.0.0.1:1' },
    'without an origin': { Origin: null },
    'by a rebound name': { Host: 'elsewhere.test' },
    'across sites': { 'Sec-Fetch-Site': 'cross-site' },
    'as a form': { 'Content-Type': 'text/plain' },
  } as const;

  test.each(Object.entries(SENDERS))('no call is heard %s', async (_, headers) => {
    for (const name of Object.keys(BROWSER_TABLE)) {
      const { status, body } = await send(LINE.call + name, headers, packValue({ preferences: { theme: 'dark' } }));
      expect([status, body.length]).toEqual([
        headers === SENDERS['without a session'] || headers === SENDERS['with a wrong session'] ? 401 : 403,
        0,
      ]);
    }
    expect(await call('preferences.read', {})).toEqual({ ok: true, value: {} });
  });

  test('the same call is heard with everything right, so that the ones above are refused for their sender', async () => {
    expect(await call('app.info', {})).toMatchObject({ ok: true });
  });

  test('bodies that are no packed value are refused', async () => {
    for (const body of [new Uint8Array(), text('{}'), new Uint8Array(100).fill(255)]) {
      const answered = unpackValue((await send(`${LINE.call}app.info`, {}, body)).body);
      expect(answered).toEqual({ ok: false, failure: { code: 'call-refused', call: 'app.info' } });
    }
  });

  test('every answer carries the policy, good or bad', async () => {
    for (const answered of [
      await send('/', {}, undefined, 'GET'),
      await send('/', { Host: 'x' }, undefined, 'GET'),
      await send(LINE.enter, {}),
    ]) {
      expect(answered.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      });
      expect(answered.headers).not.toHaveProperty('access-control-allow-origin');
    }
  });

  test('it is reached from this machine alone', async () => {
    const { port } = new URL(running.served.origin);
    const others = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal);
    for (const { address } of others) await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
    expect(new URL(running.served.origin).hostname).toBe('127.0.0.1');
  });

  test('the key leaves the address, a reload stays inside, a page without key stays outside', async () => {
    const page = await running.openPage(running.keys.once());
    expect(page.url()).toBe(`${running.served.origin}/`);
    await page.reload();
    await pageIsReady(page);
    expect(await pageBench(page, running.stage.home).call('app.info', {})).toMatchObject({ ok: true });
    const outside = await running.openPage('');
    expect(await outside.evaluate(() => (globalThis as unknown as Inside).contractPage.chosen)).toEqual({
      ok: false,
      failure: { code: 'host-locked' },
    });
  });

  test('a worker of the page’s own runs under the policy, and no other', async () => {
    const { own, foreign } = await workersIn(await running.openPage(running.keys.printed));
    expect(own).toBe('织网');
    expect(foreign).toContain('not a script of ours');
  });

  test('a page cannot load and run what is not ours', async () => {
    const done = await probesIn(await running.openPage(running.keys.printed));
    expect(Object.keys(done)).toHaveLength(10);
    expect(Object.entries(done).filter(([, worked]) => worked)).toEqual([]);
  });

  test('the title shows unsaved work, and leaving asks as long as there is some', async () => {
    const page = await running.openPage(running.keys.printed);
    const bench = pageBench(page, running.stage.home);
    await bench.call('window.document', { name: 'Contoso', edited: true });
    expect(await page.title()).toBe('• Contoso — Orgloom');
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked++;
      void dialog.accept();
    });
    await page.mouse.click(10, 10);
    await page.reload();
    expect(asked).toBe(1);
    await pageIsReady(page);
    await page.mouse.click(10, 10);
    await page.reload();
    expect(asked).toBe(1);
  });

  test('folders are listed by token: folders first, files of the kind, nothing hidden, a way up', async () => {
    await writeFile(join(running.stage.home, 'b10.orgloom'), 'x');
    await writeFile(join(running.stage.home, 'b9.orgloom'), 'xy');
    await writeFile(join(running.stage.home, '.hidden.orgloom'), 'x');
    await writeFile(join(running.stage.home, 'notes.doc'), 'x');
    const home = (await call<FolderListing>('folder.list', { folder: null, kind: 'engagement' })).value;
    expect(home.entries.map(({ name, kind, size }) => [name, kind, size])).toEqual([
      ['b9.orgloom', 'file', 2],
      ['b10.orgloom', 'file', 1],
      [STARTUP.name, 'file', STARTUP.bytes.length],
    ]);
    const above = (await call<FolderListing>('folder.list', { folder: home.parent, kind: 'engagement' })).value;
    expect(above.entries.map(({ name, kind }) => [name, kind])).toEqual([
      ['home', 'folder'],
      ['out', 'folder'],
    ]);
    expect(above.entries[0]?.token).toBe(home.token);
  });

  test('saving into a folder asks before it replaces, and takes no path for a name', async () => {
    const home = (await call<FolderListing>('folder.list', { folder: null, kind: 'engagement' })).value;
    const save = (name: string, overwrite: boolean, folder = home.token) =>
      call('folder.save', { folder, kind: 'engagement', name, overwrite, bytes: text('mine') });
    expect(await save('mine', false)).toMatchObject({ ok: true, value: { name: 'mine.orgloom' } });
    expect(await save('mine', false)).toEqual({ ok: false, failure: { code: 'file-exists', name: 'mine.orgloom' } });
    expect(await save('mine', true)).toMatchObject({ ok: true });
    for (const name of ['../mine', 'a/b', 'CON', 'a:b']) {
      expect(await save(name, true)).toEqual({ ok: false, failure: { code: 'file-name-unusable', name } });
    }
    const file = (await call<FolderListing>('folder.list', { folder: null, kind: 'engagement' })).value.entries[0]
      ?.token;
    expect(await save('x', true, file)).toEqual({ ok: false, failure: { code: 'file-unknown' } });
  });
});
