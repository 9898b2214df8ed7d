import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium } from '#build/find-chromium.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'orgloom-chromium-'));
});
afterEach(() => rm(root, { recursive: true }));

async function program(path: string): Promise<string> {
  const full = join(root, path);
  await mkdir(join(full, '..'), { recursive: true });
  await writeFile(full, '');
  await chmod(full, 0o755);
  return full;
}

test('the named one, then one on the path, then Playwright’s', async () => {
  const playwright = await program('cache/chromium-1200/chrome-linux/chrome');
  const env = { PATH: join(root, 'bin'), PLAYWRIGHT_BROWSERS_PATH: join(root, 'cache') };
  expect(findChromium(env, 'linux')).toBe(playwright);
  const installed = await program('bin/chromium');
  expect(findChromium(env, 'linux')).toBe(installed);
  const named = await program('mine');
  expect(findChromium({ ...env, CHROMIUM: named }, 'linux')).toBe(named);
});

test('a named one that is not there is not replaced by another', async () => {
  await program('bin/chromium');
  expect(findChromium({ PATH: join(root, 'bin'), CHROMIUM: join(root, 'none') }, 'linux')).toBeNull();
});

test('none is none', () => {
  expect(findChromium({ PATH: root, PLAYWRIGHT_BROWSERS_PATH: root }, 'linux')).toBeNull();
});
