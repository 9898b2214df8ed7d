// Plain JavaScript for the machine's own Node (20 or later), before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { words } from './words.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the build is made of. */
const SOURCES = [
  'shared',
  'renderer',
  'electron',
  'build/cli.config.ts',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
const BUILT_FROM = join(ROOT, 'out', 'built-from.txt');
const MODULES = join(ROOT, 'node_modules');

/** The Node 24 of our dependencies; the machine's own where it is missing. */
export function projectNode() {
  const own = join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(own) ? own : process.execPath;
}

/** Installs what the lockfile says and builds, each only where needed. False where a step failed; it has said why. */
export function setUp(say = console.log) {
  if (!isInstalled()) {
    say(words('installing'));
    if (!npm('ci', '--no-audit', '--no-fund')) return false;
  }
  const sources = sourcesStamp();
  if (!isBuiltFrom(sources)) {
    say(words('building'));
    if (!npm('run', '--silent', 'build')) return false;
    mkdirSync(dirname(BUILT_FROM), { recursive: true });
    writeFileSync(BUILT_FROM, sources);
  }
  return true;
}

/** Whether node_modules holds the lockfile's versions. Compared by content: the times of a fresh clone say nothing. */
export function isInstalled(root = ROOT) {
  const modules = join(root, 'node_modules');
  if (!existsSync(modules)) return false;
  // A link belongs to somebody else, and `npm ci` would empty what it points to.
  if (lstatSync(modules).isSymbolicLink()) return true;
  const there = packagesOf(join(modules, '.package-lock.json'));
  const wanted = packagesOf(join(root, 'package-lock.json'));
  if (there === null || wanted === null) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    return there[path] === undefined ? optional === true : there[path].version === version;
  });
}

function packagesOf(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : null;
}

function isBuiltFrom(sources) {
  return existsSync(BUILT_FROM) && readFileSync(BUILT_FROM, 'utf8') === sources;
}

/** SHA-256 over names and contents of all sources. */
export function sourcesStamp(root = ROOT, sources = SOURCES) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(join(root, source))).sort()) {
    const bytes = readFileSync(file);
    hash.update(`${file.slice(root.length)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!lstatSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

/** Runs npm quietly; what it printed is shown only where it failed. */
function npm(...args) {
  // npm is a script that Windows only starts through its shell; no argument here comes from outside.
  const shell = process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    shell,
    maxBuffer: 2 ** 26,
  });
  if (status === 0) return true;
  console.error(error?.message ?? `${stdout}${stderr}`.trim());
  console.error(words('failed', { what: `npm ${args.join(' ')}` }));
  return false;
}
