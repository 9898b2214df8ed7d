import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** A copy of the built program whose renderer is a page that only makes calls, with a folder for the user and one for the program. */
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
  for (const part of ['package.json', 'out/main', 'out/preload']) {
    await cp(join(ROOT, part), join(root, part), { recursive: true });
  }
  const [home, userData] = [join(root, 'home'), join(root, 'user-data')];
  await mkdir(home);
  return { root, renderer, home, userData, clear: () => rm(root, { recursive: true, force: true }) };
}
