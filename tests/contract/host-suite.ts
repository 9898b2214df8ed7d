import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  CONTRACT,
  type EventName,
  type HostInfo,
  type OpenedFile,
  type Preferences,
  type RecentFile,
  type SavedFile,
} from '#shared/ipc/contract.ts';
import type { HostFault } from '#shared/ipc/host-fault.ts';
import type { Result } from '#shared/kernel/result.ts';

/** One host, its user and the user's folder, whatever stands behind them. */
export interface HostBench {
  /** A call as it reaches the host: any name, any input. */
  call(name: string, input: unknown): Promise<unknown>;
  /** What the user will do in the next dialog: a file's name in the user's folder, or null to close it. */
  willOpen(name: string | null): Promise<void>;
  willSave(name: string | null): Promise<void>;
  put(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
  /** Names and bytes of everything in the user's folder. */
  files(): Promise<ReadonlyMap<string, Uint8Array>>;
  /** The host tells the page that a command of the menu was chosen. */
  chooseCommand(command: string): Promise<void>;
  listen(name: EventName): Promise<void>;
  stopListening(): Promise<void>;
  heard(): Promise<readonly (readonly [EventName, unknown])[]>;
  close(): Promise<void>;
}

/** The file that a bench's host is started with. */
export const STARTUP = { name: 'started-with.orgloom', bytes: text('{"started":true}') };

const ALL_BYTES = Uint8Array.from({ length: 1_000 }, (_, index) => index % 256);
const MENU = [
  { label: 'Edit', items: [{ label: 'Undo', command: 'edit.undo', keys: 'Mod+Z' }, {}, { role: 'copy' as const }] },
];

export function text(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** THE suite: the same for every host. */
export function describeHost(kind: HostInfo['host'], start: () => Promise<HostBench>): void {
  let bench: HostBench;
  beforeAll(async () => {
    bench = await start();
  });
  afterAll(() => bench?.close());

  /** The answer to a call, as the types say it; these tests see whether they are right. */
  const ask = <T>(name: string, input: unknown = {}) => bench.call(name, input) as Promise<Result<T, HostFault>>;
  const value = async <T>(name: string, input: unknown = {}): Promise<T> => {
    const answered = await ask<T>(name, input);
    if (!answered.ok) throw new Error(`${name}: ${JSON.stringify(answered.failure)}`);
    return answered.value;
  };
  const open = async (name: string, bytes: Uint8Array): Promise<OpenedFile> => {
    await bench.put(name, bytes);
    await bench.willOpen(name);
    return value<OpenedFile>('file.open', { kind: 'engagement' });
  };
  const failure = (fault: HostFault) => ({ ok: false, failure: fault });

  test('says what it is', async () => {
    expect(await value<HostInfo>('app.info')).toMatchObject({
      host: kind,
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
  });

  test('remembers the template without telling its path, says when it is gone, and forgets it', async () => {
    expect(await value('template.read')).toBeNull();
    await bench.put('firm.potx', ALL_BYTES);
    await bench.willOpen('firm.potx');
    const { token } = await value<OpenedFile>('file.open', { kind: 'template' });
    expect(await value('template.remember', { token })).toBeNull();
    const read = await value<OpenedFile>('template.read');
    expect([read.name, read.bytes]).toEqual(['firm.potx', ALL_BYTES]);
    expect(JSON.stringify(await value('preferences.read'))).not.toContain('firm.potx');
    await bench.remove('firm.potx');
    expect(await ask('template.read')).toEqual(failure({ code: 'file-not-found', name: 'firm.potx' }));
    await value('template.remember', { token: null });
    expect(await value('template.read')).toBeNull();
    expect(await ask('template.remember', { token: 'a-token-nobody-made' })).toEqual(failure({ code: 'file-unknown' }));
  });

  test('gives the file it was started with, once', async () => {
    const opened = await value<OpenedFile>('file.startup');
    expect(opened).toMatchObject({ name: STARTUP.name, bytes: STARTUP.bytes, stamp: sha256(STARTUP.bytes) });
    expect(await ask('file.startup')).toEqual({ ok: true, value: null });
  });

  test('opens what the user chooses, byte for byte', async () => {
    const opened = await open('织网 all bytes.orgloom', ALL_BYTES);
    expect(opened).toMatchObject({ name: '织网 all bytes.orgloom', bytes: ALL_BYTES, stamp: sha256(ALL_BYTES) });
    expect(opened.token).toMatch(/^[A-Za-z0-9_-]{16,64}$/);
    expect(opened.folder).not.toBe('');
  });

  test('opens nothing where the user closes the dialog', async () => {
    await bench.willOpen(null);
    expect(await ask('file.open', { kind: 'engagement' })).toEqual({ ok: true, value: null });
  });

  test('saves over the file that is open', async () => {
    const { token, stamp } = await open('plant.orgloom', text('one'));
    const saved = await value<SavedFile>('file.save', { token, bytes: ALL_BYTES, stamp });
    expect(saved).toMatchObject({ token, name: 'plant.orgloom', stamp: sha256(ALL_BYTES) });
    expect((await bench.files()).get('plant.orgloom')).toEqual(ALL_BYTES);
  });

  test('overwrites nothing unseen, unless told to', async () => {
    const { token, stamp } = await open('shared.orgloom', text('one'));
    await bench.put('shared.orgloom', text('theirs'));
    const fault = failure({ code: 'file-changed-elsewhere', name: 'shared.orgloom' });
    expect(await ask('file.save', { token, bytes: text('mine'), stamp })).toEqual(fault);
    expect((await bench.files()).get('shared.orgloom')).toEqual(text('theirs'));
    expect(await ask('file.save', { token, bytes: text('mine'), stamp: null })).toMatchObject({ ok: true });
    expect((await bench.files()).get('shared.orgloom')).toEqual(text('mine'));
  });

  test('saves where the user says, with the extension', async () => {
    await bench.willSave('as-is');
    const saved = await value<SavedFile>('file.save-as', { kind: 'engagement', name: 'suggested', bytes: ALL_BYTES });
    expect(saved).toMatchObject({ name: 'as-is.orgloom', stamp: sha256(ALL_BYTES) });
    expect((await bench.files()).get('as-is.orgloom')).toEqual(ALL_BYTES);
    const again = await value<SavedFile>('file.save', { token: saved.token, bytes: text('two'), stamp: saved.stamp });
    expect(again.stamp).toBe(sha256(text('two')));
  });

  test('saves nothing where the user closes the dialog', async () => {
    const before = await bench.files();
    await bench.willSave(null);
    expect(await ask('file.save-as', { kind: 'engagement', name: 'x', bytes: ALL_BYTES })).toEqual({
      ok: true,
      value: null,
    });
    expect(await bench.files()).toEqual(before);
  });

  test('remembers engagements and not what goes out; a remembered one is opened again; the list is cleared', async () => {
    await open('remembered.orgloom', text('one'));
    await bench.willSave('deck.pptx');
    await value('file.save-as', { kind: 'pptx', name: 'deck', bytes: ALL_BYTES });
    const [first, ...others] = await value<readonly RecentFile[]>('recent.list');
    expect(first).toMatchObject({
      name: 'remembered.orgloom',
      openedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
    expect(others.map(({ name }) => name)).not.toContain('deck.pptx');
    expect(await value<OpenedFile>('file.reopen', { token: first?.token })).toMatchObject({ bytes: text('one') });
    await value('recent.clear');
    expect(await value('recent.list')).toEqual([]);
  });

  test('names the file that has gone, and knows no file that it did not give', async () => {
    const { token } = await open('gone.orgloom', text('one'));
    await bench.remove('gone.orgloom');
    expect(await ask('file.reopen', { token })).toEqual(failure({ code: 'file-not-found', name: 'gone.orgloom' }));
    for (const name of ['file.reopen', 'file.save']) {
      const more = name === 'file.save' ? { bytes: ALL_BYTES, stamp: null } : {};
      expect(await ask(name, { token: 'AAAAAAAAAAAAAAAAAAAAAAAA', ...more })).toEqual(
        failure({ code: 'file-unknown' }),
      );
    }
  });

  test('keeps preferences, those it does not know too', async () => {
    await value('preferences.write', { preferences: { language: 'zh-CN', fromTheFuture: { a: [1, '二'] } } });
    await value('preferences.write', { preferences: { theme: 'dark' } });
    const kept = { language: 'zh-CN', fromTheFuture: { a: [1, '二'] }, theme: 'dark' };
    expect(await value<Preferences>('preferences.read')).toMatchObject(kept);
  });

  test('tells what was chosen in the menu, for as long as somebody listens', async () => {
    await value('menu.set', { items: MENU });
    await bench.listen('menu.command');
    await bench.chooseCommand('edit.undo');
    await expect.poll(() => bench.heard()).toEqual([['menu.command', { command: 'edit.undo' }]]);
    await bench.stopListening();
    await bench.chooseCommand('edit.undo');
    await value('app.info');
    expect(await bench.heard()).toHaveLength(1);
  });

  test('shows the document’s name', async () => {
    expect(await ask('window.document', { name: '织网', edited: true })).toEqual({ ok: true, value: null });
    expect(await ask('window.document', { name: '织网', edited: false })).toEqual({ ok: true, value: null });
  });

  test('refuses calls that are not in the contract', async () => {
    for (const name of ['', 'file.delete', '__proto__', 'constructor', 'toString', 'file.open ']) {
      expect(await ask(name), name).toMatchObject({ ok: false, failure: { code: 'call-refused' } });
    }
  });

  test.each(Object.keys(CONTRACT) as (keyof typeof CONTRACT)[])(
    '%s: bad payloads are refused, without effect',
    async (name) => {
      const before = await effects();
      const bad = fc.oneof(fc.jsonValue(), hostile).filter((input) => !CONTRACT[name].input.safeParse(input).success);
      await fc.assert(
        fc.asyncProperty(bad, async (input) => {
          expect(await ask(name, input)).toEqual(failure({ code: 'call-refused', call: name }));
        }),
        { numRuns: 60 },
      );
      expect(await effects()).toEqual(before);
    },
  );

  const effects = async () => [await bench.files(), await value('preferences.read'), await value('recent.list')];
}

/** Payloads that are nearly right, or would do harm if they were believed. */
const hostile = fc.record(
  {
    token: fc.oneof(fc.string(), fc.constant('../../etc/passwd'), fc.constant('A'.repeat(24)), fc.constant(null)),
    kind: fc.constantFrom('engagement', '__proto__', 'exe', '', null),
    name: fc.oneof(fc.string(), fc.constant('a'.repeat(10_000)), fc.constant('../x')),
    bytes: fc.oneof(fc.uint8Array({ maxLength: 4 }), fc.constant('text'), fc.constant([1, 2]), fc.constant(null)),
    stamp: fc.oneof(fc.constant(null), fc.string(), fc.integer()),
    preferences: fc.constantFrom(null, [], 1, { language: 'xx' }, { panelWidth: -1 }, { theme: {} }),
    items: fc.constantFrom(
      null,
      {},
      [[]],
      [{ role: 'quit', click: 'x' }],
      [{ items: [{ role: 'exec' }] }],
      Array(21).fill({}),
    ),
    edited: fc.constantFrom(0, 'yes', null),
    extra: fc.constant('unknown'),
  },
  { requiredKeys: [] },
);
