import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { electronPath, failedLately } from '#build/electron-binary.mjs';
import { isNewEnough, whyNoWindow } from '#build/machine.mjs';
import { isInstalled, sourcesStamp } from '#build/set-up.mjs';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'orgloom-start-'));
});
afterEach(() => rm(root, { recursive: true }));

async function put(path: string, content: unknown) {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
}

describe('installed means: what the lockfile says', () => {
  const locked = (version: string) => ({
    packages: {
      '': {},
      'node_modules/react': { version },
      'node_modules/for-another-system': { version: '1.0.0', optional: true },
    },
  });
  const there = (version: string) => ({ packages: { 'node_modules/react': { version } } });

  test('the same versions are there, those of other systems aside', async () => {
    await put('package-lock.json', locked('19.3.1'));
    await put('node_modules/.package-lock.json', there('19.3.1'));
    expect(isInstalled(root)).toBe(true);
  });

  test('another version is not', async () => {
    await put('package-lock.json', locked('19.3.2'));
    await put('node_modules/.package-lock.json', there('19.3.1'));
    expect(isInstalled(root)).toBe(false);
  });

  test('nothing, or an install that was broken off, is not', async () => {
    await put('package-lock.json', locked('19.3.1'));
    expect(isInstalled(root)).toBe(false);
    await put('node_modules/react/package.json', {});
    expect(isInstalled(root)).toBe(false);
  });

  test('a linked folder is somebody else’s', async () => {
    await put('package-lock.json', locked('19.3.1'));
    await mkdir(join(root, 'elsewhere'));
    await symlink(join(root, 'elsewhere'), join(root, 'node_modules'));
    expect(isInstalled(root)).toBe(true);
  });
});

test('a build is of its sources’ names and contents, whatever their times', async () => {
  await put('shared/a.ts', 'one');
  const stamp = () => sourcesStamp(root, ['shared']);
  const first = stamp();
  await put('shared/a.ts', 'one');
  expect(stamp()).toBe(first);
  await put('shared/a.ts', 'two');
  expect(stamp()).not.toBe(first);
  await put('shared/a.ts', 'one');
  await put('shared/b.ts', '');
  expect(stamp()).not.toBe(first);
});

test('Electron is there only with its program', async () => {
  expect(electronPath(root)).toBeNull();
  await put('path.txt', 'electron');
  expect(electronPath(root)).toBeNull();
  await put('dist/electron', '');
  expect(electronPath(root)).toBe(join(root, 'dist/electron'));
});

test('a failure is remembered for a day', async () => {
  await put('failed', '1000');
  const note = join(root, 'failed');
  expect(failedLately(1_000 + 3_600_000, note)).toBe(true);
  expect(failedLately(1_000 + 25 * 3_600_000, note)).toBe(false);
  expect(failedLately(0, note)).toBe(false);
  expect(failedLately(2_000, join(root, 'none'))).toBe(false);
});

test('there is a window where there is a screen and a sandbox', () => {
  expect(whyNoWindow('linux', { DISPLAY: ':0' }, 1000)).toBeUndefined();
  expect(whyNoWindow('linux', { WAYLAND_DISPLAY: 'wayland-0' }, 1000)).toBeUndefined();
  expect(whyNoWindow('linux', { DISPLAY: ':0' }, 0)).toBe('no-window-root');
  expect(whyNoWindow('linux', {}, 1000)).toBe('no-window-screen');
  expect(whyNoWindow('darwin', {}, 501)).toBeUndefined();
  expect(whyNoWindow('win32', {}, undefined)).toBeUndefined();
});

test.each([
  ['20.11.0', true],
  ['20.10.9', false],
  ['24.0.0', true],
  ['18.20.0', false],
] as const)('Node %s is new enough: %s', (version, enough) => {
  expect(isNewEnough(version)).toBe(enough);
});
