import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
/** Where Playwright puts its Chromium inside one of its own folders, by system. */
const PLAYWRIGHT = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
];

/** What to do where there is none; the tests print it. */
export const NO_CHROMIUM =
  'The tests need Chromium. Install it (Debian, as root: apt-get install chromium fonts-noto-cjk), or set CHROMIUM to the path of a Chromium or Chrome.';

/** The Chromium that all tests drive: `CHROMIUM`, else one that is installed, else Playwright's own. Null where there is none. */
export function findChromium(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const named = env.CHROMIUM;
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return candidates(env, platform).find((path) => existsSync(path)) ?? null;
}

/** As `findChromium`, for tests that cannot go on without. */
export function chromiumPath(): string {
  const found = findChromium();
  if (found === null) throw new Error(NO_CHROMIUM);
  return found;
}

function candidates(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return [...roots.flatMap((root) => WINDOWS.map((path) => join(root, path))), ...fromPlaywright(env, platform)];
  }
  if (platform === 'darwin') {
    return [
      ...MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
      ...onPath,
      ...fromPlaywright(env, platform),
    ];
  }
  return [...onPath, ...fromPlaywright(env, platform)];
}

function fromPlaywright(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  const caches = { win32: 'AppData/Local/ms-playwright', darwin: 'Library/Caches/ms-playwright' } as const;
  const own = platform === 'win32' || platform === 'darwin' ? caches[platform] : '.cache/ms-playwright';
  const cache = env.PLAYWRIGHT_BROWSERS_PATH || join(homedir(), own);
  if (!existsSync(cache)) return [];
  const folders = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
  return folders.flatMap((folder) => PLAYWRIGHT.map((path) => join(cache, folder, path)));
}
