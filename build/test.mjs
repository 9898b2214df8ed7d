// npm test: sets up what is missing, then runs every check there is, and counts. Runs on Node 20.11 or later with nothing installed.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isNewEnough } from './machine.mjs';
import { ROOT, setUp } from './set-up.mjs';
import { words } from './words.mjs';

const RESULTS = join(ROOT, 'out', 'test-results.json');

/** Each is one thing that must hold before the tests are worth running; all are run, so that one red light hides no other. */
const CHECKS = [
  ['Types', 'tsc', '-b'],
  ['Lint and layers', 'biome', 'check', '--error-on-warnings'],
  ['Chromium', 'node', 'build/ensure-chromium.ts'],
];

function test() {
  if (!isNewEnough(process.versions.node)) {
    console.error(words('node-too-old', { version: process.versions.node }));
    return 1;
  }
  if (!setUp()) return 1;
  const failed = CHECKS.filter(([name, ...command]) => {
    console.log(`== ${name}`);
    return !run(...command);
  }).length;
  console.log('== Tests');
  rmSync(RESULTS, { force: true });
  run(
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}`,
    ...process.argv.slice(2),
  );
  const results = read();
  const passed = results.numPassedTests + CHECKS.length - failed;
  // A test file that does not even load counts no failed test of its own.
  const unloaded = results.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  ).length;
  const broken = results.numFailedTests + unloaded + failed;
  const skipped = results.numPendingTests + results.numTodoTests;
  console.log(`\n${passed} passed, ${broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return broken === 0 && results.numPassedTests > 0 ? 0 : 1;
}

/** Runs a program of ours on the project's Node; true where it ended well. */
function run(...command) {
  const bin = join(ROOT, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  const [program, ...rest] = command;
  return (
    spawnSync(program, rest, { cwd: ROOT, stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0
  );
}

/** What the test runner counted; where it could not even begin, one failure. */
function read() {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  }
}

process.exitCode = test();
