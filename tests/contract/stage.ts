import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { setUp } from '#build/set-up.mjs';

const ROOT = join(import.meta.dirname, '../..');

/** A page that only makes calls, built as a renderer, with a folder for the user and one for the program. */
export interface Stage {
  readonly root: string;
  readonly renderer: string;
  readonly home: string;
  readonly userData: string;
  clear(): Promise<void>;
}

export async function setStage(): Promise<Stage> {
  const root = await mkdtemp(join(tmpdir(), 'orgloom-stage-'));
  const renderer = join(root, 'out/renderer');
  await build({
    root: join(import.meta.dirname, 'page'),
    logLevel: 'error',
    build: { outDir: renderer, assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'chrome130' },
  });
  const [home, userData] = [join(root, 'home'), join(root, 'user-data')];
  await mkdir(home);
  return { root, renderer, home, userData, clear: () => rm(root, { recursive: true, force: true }) };
}

/** Puts a copy of the program beside the page: main and preload as they are built, up to date. */
export async function addProgram({ root }: Stage): Promise<void> {
  if (!setUp()) throw new Error('the program could not be built');
  for (const part of ['package.json', 'out/main', 'out/preload']) {
    await cp(join(ROOT, part), join(root, part), { recursive: true });
  }
}
