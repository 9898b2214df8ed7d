import { execFileSync } from 'node:child_process';
import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveDurably } from '#electron/storage/durable-file.ts';
import { nodeDisk } from '#electron/storage/node-disk.ts';
import { stampOf } from '#electron/storage/stamp.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orgloom-disk-'));
});
afterAll(() => rm(folder, { recursive: true }));

const text = (words: string) => new TextEncoder().encode(words);

describe.skipIf(process.platform === 'win32')('on a real disk', () => {
  test.each([0o600, 0o640, 0o666])('mode %o stays', async (mode) => {
    const path = join(folder, `mode-${mode}.orgloom`);
    await writeFile(path, 'old');
    await chmod(path, mode);
    expect((await saveDurably(nodeDisk, path, text('new'), null)).ok).toBe(true);
    expect((await stat(path)).mode & 0o777).toBe(mode);
  });

  test('a new file is for its owner alone', async () => {
    const path = join(folder, 'new.orgloom');
    await saveDurably(nodeDisk, path, text('new'), null);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('a link stays a link, and what it points to is written', async () => {
    const [target, link] = [join(folder, 'target.orgloom'), join(folder, 'link.orgloom')];
    await writeFile(target, 'old');
    await symlink(target, link);
    expect(await saveDurably(nodeDisk, link, text('new'), [stampOf(text('old'))])).toEqual({
      ok: true,
      value: stampOf(text('new')),
    });
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readFile(target, 'utf8')).toBe('new');
  });

  test('a folder that is not there is named', async () => {
    const saved = await saveDurably(nodeDisk, join(folder, 'gone', 'a.orgloom'), text('new'), null);
    expect(saved).toEqual({ ok: false, failure: { code: 'file-not-found', name: 'a.orgloom' } });
  });
});

describe('on a full disk', () => {
  const disk = mountSmallDisk();
  if (disk === null) console.log('Not run: a full disk needs Linux and root to mount a small one.');
  afterAll(() => {
    if (disk !== null) execFileSync('umount', [disk]);
  });

  test.skipIf(disk === null)('the good file stays, no leftovers, and the fault says how much is free', async () => {
    const path = join(disk ?? '', 'plant.orgloom');
    const old = new Uint8Array(500_000).fill(1);
    expect((await saveDurably(nodeDisk, path, old, null)).ok).toBe(true);
    const saved = await saveDurably(nodeDisk, path, new Uint8Array(900_000).fill(2), [stampOf(old)]);
    expect(saved).toMatchObject({ ok: false, failure: { code: 'disk-full', neededMb: 0.9 } });
    expect(stampOf(await readFile(path))).toBe(stampOf(old));
    expect(await readdir(disk ?? '')).toEqual(['plant.orgloom']);
  });

  /** One megabyte; null where it cannot be had. */
  function mountSmallDisk(): string | null {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
    const place = execFileSync('mktemp', ['-d']).toString().trim();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place], { stdio: 'ignore' });
      return place;
    } catch {
      return null;
    }
  }
});
