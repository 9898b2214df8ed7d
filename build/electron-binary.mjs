// Electron's program is not part of its package; it is fetched once, from a place that many networks block.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectNode, ROOT } from './set-up.mjs';
import { words } from './words.mjs';

const ELECTRON = join(ROOT, 'node_modules', 'electron');
/** When fetching last failed, so that a blocked network costs seconds once a day and little at every other start. */
const FAILED = join(ROOT, 'node_modules', '.cache', 'orgloom', 'electron-failed');
const DAY_MS = 24 * 3_600_000;

/** How long until the first bytes, and between any two parts, before the network counts as closed. Milliseconds. */
const FIRST_BYTES_MS = 10_000;
const FIRST_BYTES_AFTER_FAILURE_MS = 2_500;
const STALL_MS = 10_000;

/** The path of Electron's program where it is installed, else null. */
export function electronPath(electron = ELECTRON) {
  const name = join(electron, 'path.txt');
  if (!existsSync(name)) return null;
  const program = join(electron, 'dist', readFileSync(name, 'utf8'));
  return existsSync(program) ? program : null;
}

/** Whether fetching failed within the last day. `now` and the note's content are milliseconds since 1970. */
export function failedLately(now, note = FAILED) {
  if (!existsSync(note)) return false;
  const age = now - Number(readFileSync(note, 'utf8'));
  return age >= 0 && age < DAY_MS;
}

/** Fetches Electron where it is missing. Resolves to its path, or to null soon where it cannot be had. */
export async function fetchElectron(say) {
  const there = electronPath();
  if (there !== null) return there;
  const patience = failedLately(Date.now()) ? FIRST_BYTES_AFTER_FAILURE_MS : FIRST_BYTES_MS;
  if ((await download(patience, say)) && unpack()) {
    rmSync(FAILED, { force: true });
    return electronPath();
  }
  mkdirSync(dirname(FAILED), { recursive: true });
  writeFileSync(FAILED, String(Date.now()));
  return null;
}

/** Into Electron's own cache, by a child that can be ended. It writes a dot for each part that arrives. */
function download(patience, say) {
  return new Promise((resolve) => {
    const child = spawn(projectNode(), [join(ROOT, 'build', 'electron-download.mjs')], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, NODE_USE_ENV_PROXY: '1' },
    });
    const end = () => child.kill('SIGKILL');
    let limit = setTimeout(end, patience);
    child.stdout.once('data', () => say(words('getting-window')));
    child.stdout.on('data', () => {
      clearTimeout(limit);
      limit = setTimeout(end, STALL_MS);
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve(code === 0);
    });
  });
}

/** Electron's own installer, which finds what was downloaded and checks it. */
function unpack() {
  return spawnSync(projectNode(), [join(ELECTRON, 'install.js')], { stdio: 'ignore', timeout: 180_000 }).status === 0;
}
