import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeDisk } from '#electron/storage/node-disk.ts';
import { createPreferences } from '#electron/storage/preferences.ts';
import { createRecentFiles } from '#electron/storage/recent-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orgloom-stores-'));
});
afterEach(() => rm(folder, { recursive: true }));

const DAMAGED = ['', '{', 'null', '[]', '{"language":"xx"}', '\u0000', '{"panelWidth":1e9}'];

describe('preferences', () => {
  const preferences = () => createPreferences(nodeDisk, folder);
  const file = () => join(folder, 'preferences.json');

  test('are empty at first, and last beyond the program', async () => {
    expect(await preferences().read()).toEqual({});
    expect(await preferences().write({ language: 'zh-CN' })).toEqual({ ok: true, value: null });
    expect(await preferences().read()).toEqual({ language: 'zh-CN' });
  });

  test('keep what they do not know, and what was not given', async () => {
    await writeFile(file(), '{"theme":"dark","futureThing":{"a":1}}');
    await preferences().write({ language: 'en' });
    expect(await preferences().read()).toEqual({ theme: 'dark', futureThing: { a: 1 }, language: 'en' });
  });

  test.each(DAMAGED)('of %j are set aside and replaced by defaults', async (content) => {
    await writeFile(file(), content);
    expect(await preferences().read()).toEqual({});
    const [aside = ''] = (await readdir(folder)).filter((name) => name.startsWith('preferences.json.damaged-'));
    expect(await readFile(join(folder, aside), 'utf8')).toBe(content);
    expect((await preferences().write({ theme: 'light' })).ok).toBe(true);
  });

  test('written at once by many all arrive', async () => {
    const store = preferences();
    await Promise.all(Array.from({ length: 20 }, (_, index) => store.write({ [`key${index}`]: index })));
    expect(Object.keys(await store.read())).toHaveLength(20);
  });

  test('do not reach the prototype', async () => {
    await writeFile(file(), '{"__proto__":{"polluted":true}}');
    await preferences().write(JSON.parse('{"__proto__":{"polluted":true},"theme":"dark"}') as Record<string, unknown>);
    await preferences().read();
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('that cannot be written are refused with a value', async () => {
    await writeFile(join(folder, 'blocked'), '');
    const written = await createPreferences(nodeDisk, join(folder, 'blocked')).write({ theme: 'dark' });
    expect(written.ok).toBe(false);
  });
});

describe('recent files', () => {
  const recent = () => createRecentFiles(nodeDisk, folder);
  const at = (minute: number) => `2026-03-01T10:${String(minute).padStart(2, '0')}:00.000Z`;

  test('stand newest first, each once, at most twenty', async () => {
    for (let index = 0; index < 25; index++) await recent().add(`/a/${index}.orgloom`, at(index));
    await recent().add('/a/20.orgloom', at(30));
    const list = await recent().list();
    expect(list).toHaveLength(20);
    expect(list.slice(0, 2).map(({ path }) => path)).toEqual(['/a/20.orgloom', '/a/24.orgloom']);
  });

  test('are cleared', async () => {
    await recent().add('/a/b.orgloom', at(1));
    await recent().clear();
    expect(await recent().list()).toEqual([]);
  });

  test.each(['{', '{}', '[{"path":1,"openedAt":"2026-03-01"}]', '[{"path":"/a","openedAt":"never"}]'])(
    'of %s are forgotten',
    async (content) => {
      await writeFile(join(folder, 'recent-files.json'), content);
      expect(await recent().list()).toEqual([]);
    },
  );
});
