import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CALL_CHANNEL } from '#shared/ipc/bridge.ts';
import { CONTRACT } from '#shared/ipc/contract.ts';
import type { Forgery } from '#tests/electron-stand-in/control.ts';
import { launchStandIn, type StandInApp } from '#tests/electron-stand-in/launch.ts';
import { describeHost, STARTUP, text } from './host-suite.ts';
import { pageBench, pageIsReady, probesIn, workersIn } from './page-bench.ts';
import { addProgram, type Stage, setStage } from './stage.ts';

/** The built main and preload, started with a file, on the stand-in. */
async function startApp(): Promise<{ readonly app: StandInApp; readonly stage: Stage; close(): Promise<void> }> {
  const stage = await setStage();
  await addProgram(stage);
  const file = join(stage.home, STARTUP.name);
  await writeFile(file, STARTUP.bytes);
  const app = await launchStandIn({ ...stage, file });
  await pageIsReady(app.page);
  const close = async () => {
    await app.stop();
    await stage.clear();
  };
  return { app, stage, close };
}

describe('the contract', () => {
  describeHost('electron', async () => {
    const { app, stage, close } = await startApp();
    const full = (name: string) => join(stage.home, name);
    return {
      ...pageBench(app.page, stage.home),
      willOpen: (name) =>
        app.control('answer', { canceled: name === null, filePaths: name === null ? [] : [full(name)] }),
      willSave: (name) => app.control('answer', { canceled: name === null, filePath: name === null ? '' : full(name) }),
      chooseCommand: (command) => app.control('chooseMenu', command),
      close,
    };
  });
});

describe('around the contract', () => {
  let app: StandInApp;
  let stage: Stage;
  let close: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    ({ app, stage, close } = await startApp());
    // As the app's own page does once it hears events.
    await bench().call('file.startup', {});
  });
  afterAll(() => close?.());
  const bench = () => pageBench(app.page, stage.home);
  const recorded = async (what: string) =>
    (await app.control('recorded')).filter(([name]) => name === what).map(([, ...details]) => details);

  const SENDERS = {
    'another window': { sender: 'stranger', url: 'app://orgloom/', nested: false },
    'a window that has gone': { sender: 'gone', url: 'app://orgloom/', nested: false },
    'a frame inside the page': { sender: 'window', url: 'app://orgloom/', nested: true },
    'a frame that has gone': { sender: 'window', url: null, nested: false },
    'a web page': { sender: 'window', url: 'https://orgloom/', nested: false },
    'another host of the scheme': { sender: 'window', url: 'app://elsewhere/', nested: false },
  } as const satisfies Readonly<Record<string, Omit<Forgery, 'channel' | 'args'>>>;
  const PAYLOADS: Readonly<Record<string, unknown>> = {
    'file.open': { kind: 'engagement' },
    'file.reopen': { token: 'A'.repeat(24) },
    'file.save': { token: 'A'.repeat(24), bytes: text('x'), stamp: null },
    'file.save-as': { kind: 'engagement', name: 'x', bytes: text('x') },
    'preferences.write': { preferences: { theme: 'dark' } },
    'window.document': { name: 'forged', edited: true },
    'menu.set': { items: [] },
  };

  test.each(Object.entries(SENDERS))('no call is heard from %s', async (_, sender) => {
    const before = (await app.control('recorded')).length;
    for (const name of Object.keys(CONTRACT)) {
      const args = [name, PAYLOADS[name] ?? {}];
      const answered = await app.control('forge', { channel: CALL_CHANNEL, args, ...sender });
      expect(answered).toEqual({ ok: false, failure: { code: 'call-refused', call: name } });
    }
    expect((await app.control('recorded')).length).toBe(before);
    expect(await bench().call('preferences.read', {})).toEqual({ ok: true, value: {} });
  });

  test('the same call is heard from the page, so that the forgeries above are refused for their sender', async () => {
    const forged = {
      channel: CALL_CHANNEL,
      args: ['app.info', {}],
      sender: 'window',
      url: 'app://orgloom/',
      nested: false,
    } as const;
    expect(await app.control('forge', forged)).toMatchObject({ ok: true });
  });

  test('there is no other channel', async () => {
    const forged = { args: [], sender: 'window', url: 'app://orgloom/', nested: false } as const;
    for (const channel of ['file.save', 'host.event', '']) {
      await expect(app.control('forge', { channel, ...forged })).rejects.toThrow('no handler');
    }
  });

  test('the sandbox is on and the scheme bypasses nothing', async () => {
    expect(await recorded('app.enableSandbox')).toEqual([[]]);
    const privileges = { standard: true, secure: true, supportFetchAPI: true };
    expect(await recorded('protocol.registerSchemesAsPrivileged')).toEqual([[[{ scheme: 'app', privileges }]]]);
  });

  const DENIED = [
    'media',
    'geolocation',
    'notifications',
    'midi',
    'midiSysex',
    'pointerLock',
    'openExternal',
    'window-management',
    'clipboard-read',
  ];
  const MORE = [
    'display-capture',
    'mediaKeySystem',
    'idle-detection',
    'speaker-selection',
    'storage-access',
    'fileSystem',
    'hid',
    'serial',
    'usb',
    'unknown',
  ];
  test.each([...DENIED, ...MORE])('permission denied: %s', async (permission) => {
    expect(await app.control('permission', permission)).toEqual([false, false, false]);
  });
  test.each(['clipboard-sanitized-write', 'fullscreen'])('permission granted: %s', async (permission) => {
    expect(await app.control('permission', permission)).toEqual([true, true, false]);
  });

  test('the title bar shows name and unsaved work', async () => {
    await bench().call('window.document', { name: 'Contoso', edited: true });
    await bench().call('window.document', { name: 'Contoso', edited: false });
    const shown = process.platform === 'darwin' ? ['Contoso', 'Contoso'] : ['• Contoso — Orgloom', 'Contoso — Orgloom'];
    expect((await recorded('window.title')).slice(-2).map(([title]) => title)).toEqual(shown);
  });

  test('a file of a second start, or of the system, is handed to the page, which can open it', async () => {
    await writeFile(join(stage.home, 'second.orgloom'), 'two');
    await bench().listen('file.handed-over');
    await app.control('secondStart', { argv: ['orgloom', '.', 'second.orgloom'], folder: stage.home });
    await app.control('openFile', join(stage.home, 'second.orgloom'));
    await expect.poll(async () => (await bench().heard()).length).toBe(2);
    const [[, handed] = []] = await bench().heard();
    expect(await bench().call('file.reopen', handed)).toMatchObject({
      ok: true,
      value: { name: 'second.orgloom', bytes: text('two') },
    });
    expect(await recorded('window.focus')).toHaveLength(2);
  });

  test('Linux’s save dialog is asked again where the name with its extension is taken', async () => {
    await writeFile(join(stage.home, 'taken.orgloom'), 'theirs');
    await app.control('answer', { canceled: false, filePath: join(stage.home, 'taken') });
    await app.control('answer', { canceled: true, filePath: '' });
    const saved = await bench().call('file.save-as', { kind: 'engagement', name: 'a/b: c', bytes: text('mine') });
    expect(saved).toEqual({ ok: true, value: null });
    const asked = (await recorded('dialog.showSaveDialog'))
      .slice(-2)
      .map(([options]) => (options as { defaultPath: string }).defaultPath);
    expect(asked).toEqual(['a b c.orgloom', join(stage.home, 'taken.orgloom')]);
    expect((await bench().files()).get('taken.orgloom')).toEqual(text('theirs'));
  });

  test('a worker of the page’s own runs under the policy, and no other', async () => {
    const { own, foreign } = await workersIn(app.page);
    expect(own).toBe('织网');
    expect(foreign).toContain('not a script of ours');
  });

  test('the page cannot leave, open windows, or load and run what is not ours', async () => {
    const done = await probesIn(app.page);
    expect(Object.keys(done)).toHaveLength(10);
    expect(Object.entries(done).filter(([, worked]) => worked)).toEqual([]);
    await app.page.evaluate(() => void globalThis.open('https://elsewhere.test'));
    await expect.poll(() => recorded('window.open')).toEqual([['deny']]);
    await app.page.evaluate(() => void globalThis.location.assign('https://elsewhere.test'));
    await expect.poll(() => recorded('navigation')).toEqual([['https://elsewhere.test/', true]]);
    expect(await bench().call('app.info', {})).toMatchObject({ ok: true });
  });

  test('closing asks the page first, and closes when it agrees', async () => {
    await bench().stopListening();
    await bench().listen('window.close-requested');
    await app.control('closeWindow');
    await expect.poll(async () => (await bench().heard()).at(-1)).toEqual(['window.close-requested', { quit: false }]);
    expect(await recorded('window.closed')).toEqual([]);
    // The page goes away under its own call.
    void bench()
      .call('window.close', {})
      .catch(() => {});
    await app.ended;
  });
});
