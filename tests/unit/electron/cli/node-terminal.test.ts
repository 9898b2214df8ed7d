import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeTerminal } from '#electron/cli/node-terminal.ts';
import { must } from '#shared/kernel/result.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orgloom-cli-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe("the machine's own terminal", () => {
  test('reads a file whole, and no more than a byte over the limit', async () => {
    const { readFile: read } = await nodeTerminal();
    const path = join(folder, 'a');
    await writeFile(path, Buffer.alloc(3_000_000, 7));
    expect(must(await read(path, 5_000_000))).toHaveLength(3_000_000);
    expect(must(await read(path, 1000))).toHaveLength(1001);
  });

  test('tells a file that is not there from one that cannot be read', async () => {
    const { readFile: read } = await nodeTerminal();
    expect(await read(join(folder, 'none'), 10)).toMatchObject({ failure: { code: 'cli-file-not-found' } });
    expect(await read(folder, 10)).toMatchObject({ failure: { code: 'cli-file-not-readable' } });
  });

  test('replaces a file whole and leaves nothing beside it, whether or not it can', async () => {
    const { writeFile: write } = await nodeTerminal();
    const path = join(folder, 'b');
    await writeFile(path, 'old and longer');
    must(await write(path, Buffer.from('new')));
    expect(await readFile(path, 'utf8')).toBe('new');
    await mkdir(join(folder, 'taken', 'inside'), { recursive: true });
    for (const impossible of [join(folder, 'taken'), join(folder, 'none', 'c')]) {
      expect(await write(impossible, Buffer.from('x'))).toMatchObject({ failure: { code: 'cli-file-not-written' } });
    }
    expect((await readdir(folder)).sort()).toEqual(['b', 'taken']);
  });

  test('knows one file by two paths, and no file by a path that leads nowhere', async () => {
    const { isSameFile } = await nodeTerminal();
    const path = join(folder, 'a');
    await writeFile(path, 'x');
    await symlink(path, join(folder, 'link'));
    expect(await isSameFile(path, join(folder, 'sub', '..', 'a'))).toBe(true);
    expect(await isSameFile(path, join(folder, 'link'))).toBe(true);
    expect(await isSameFile(path, join(folder, 'b'))).toBe(false);
    expect(await isSameFile(join(folder, 'b'), join(folder, 'b'))).toBe(false);
  });

  test('knows the version and the day', async () => {
    const { version, today } = await nodeTerminal();
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    expect(today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
