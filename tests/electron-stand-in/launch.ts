import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { Language } from '#shared/kernel/language.ts';
import type { CONTROLS, ControlName } from './control.ts';
import { type Rectangle, SETTINGS } from './settings.ts';

type Control<Name extends ControlName> = (typeof CONTROLS)[Name];

/** The app, run from its built main on the stand-in, and the page of its window. */
export interface StandInApp {
  readonly page: Page;
  /** The page of the next window that opens, or has opened since. */
  nextPage(): Promise<Page>;
  control<Name extends ControlName>(
    name: Name,
    ...input: Parameters<Control<Name>>
  ): Promise<Awaited<ReturnType<Control<Name>>>>;
  /** Resolves when the app has ended by itself. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

export interface StandInOptions {
  /** Folder with `package.json` and `out/`. */
  readonly root: string;
  readonly userData: string;
  /** The file to start with. */
  readonly file?: string;
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  readonly env?: NodeJS.ProcessEnv;
  /** The system that the app believes to be on; left out: this one. */
  readonly platform?: 'darwin' | 'win32' | 'linux';
  /** Whether the app runs from its package, not from its sources. */
  readonly packaged?: boolean;
  /** A file that the system hands over while the app starts. */
  readonly handed?: { readonly path: string; readonly when: 'before-ready' | 'while-loading' };
  /** The screens that are there, in the order of the system: the first is the main one. Left out: one of 1920 x 1080. */
  readonly displays?: readonly Rectangle[];
}

/** Between two looks for a page, in ms. */
const PAUSE = 20;

export async function launchStandIn(options: StandInOptions): Promise<StandInApp> {
  const { root, file, env = process.env } = options;
  const port = await freePort();
  const child = fork(join(root, 'out/main/index.js'), file === undefined ? [] : [file], {
    cwd: root,
    execArgv: ['--import', join(import.meta.dirname, 'register.ts')],
    env: { ...env, [SETTINGS]: JSON.stringify({ ...options, env: undefined, port }) },
    serialization: 'advanced',
  });
  const ended = once(child, 'exit');
  const address = await firstWindow(child, ended);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const seen = new Set<Page>();
  const nextPage = async () => {
    for (;;) {
      const pages = browser.contexts().flatMap((context) => context.pages());
      const page = pages.find((open) => open.url() === address && !seen.has(open));
      if (page !== undefined) {
        seen.add(page);
        return page;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  };
  return {
    page: await nextPage(),
    nextPage,
    control: controls(child),
    ended,
    async stop() {
      await browser.close();
      if (child.exitCode === null) child.disconnect();
      await ended;
    },
  };
}

/** The address of the first window's page. */
async function firstWindow(child: ChildProcess, ended: Promise<unknown>): Promise<string> {
  const loaded = new Promise<string>((resolve) => {
    child.on('message', (told: { readonly event?: string; readonly address?: string }) => {
      if (told.event === 'window') resolve(told.address ?? '');
    });
  });
  const gone = ended.then(() => Promise.reject(new Error('the app ended before it had a window')));
  return Promise.race([loaded, gone]);
}

function controls(child: ChildProcess): StandInApp['control'] {
  let count = 0;
  return (name, ...[input]) =>
    new Promise((resolve, reject) => {
      const id = ++count;
      const gone = () => reject(new Error(`the app has ended before it could be asked: ${name}`));
      if (!child.connected) return gone();
      child.once('exit', gone);
      const hear = (told: { readonly id?: number; readonly value?: never; readonly error?: string }) => {
        if (told.id !== id) return;
        child.off('message', hear);
        child.off('exit', gone);
        if (told.error === undefined) resolve(told.value as never);
        else reject(new Error(told.error));
      };
      child.on('message', hear);
      child.send({ id, name, input });
    });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
