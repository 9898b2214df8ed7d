// npm test: sets up what is missing, then runs every check there is, and counts. Plain JavaScript that any Node from 20.11 runs.
import { readFileSync, rmSync } from 'node:fs';
import { ensureBuilt, ensureInstalled, run } from './setup.mjs';

const RESULTS = 'out/test-results.json';
const only = process.argv.slice(2);

ensureInstalled();
const checks = [
  ['Types', ['tsc', '-b']],
  ['Lint and layers', ['biome', 'check', '--error-on-warnings', '.']],
];
let failed = 0;
for (const [name, command] of checks) {
  console.log(`\n== ${name}`);
  if (!run(command)) failed++;
}
console.log('\n== Build');
ensureBuilt();
console.log('\n== Chromium');
if (!run(['node', 'build/find-chromium.ts'])) failed++;
console.log('\n== Tests');
rmSync(RESULTS, { force: true });
run(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`, ...only]);
const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = readResults();
// A test file that does not even load has no failed test in it.
const broken = numFailedTests === 0 ? numFailedTestSuites : 0;
failed += numFailedTests + broken;
console.log(
  `\n${numPassedTests + checks.length} passed, ${failed} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''}`,
);
process.exit(failed === 0 && numPassedTests > 0 ? 0 : 1);

function readResults() {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numFailedTestSuites: 0 };
  }
}
