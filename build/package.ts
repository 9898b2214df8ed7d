// npm run package [-- options of electron-builder]: icons, the packed app, and a look into what came out.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeIcons } from './icons.ts';
import { packedApps, packedFaults } from './packed.ts';
import { ROOT } from './set-up.mjs';

/** Packs what is built into `output`. True where electron-builder ended well and made nothing that is wrong; it says what it did. */
export async function packApp(output: string, options: readonly string[], say = console.log): Promise<boolean> {
  rmSync(output, { recursive: true, force: true });
  await makeIcons(join(ROOT, 'out', 'icons'));
  const cli = join(ROOT, 'node_modules', 'electron-builder', 'cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, `-c.directories.output=${output}`, ...options], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  say(`${stdout}${stderr}`.trimEnd());
  if (status !== 0) return false;
  const apps = packedApps(output);
  for (const app of apps) {
    const faults = packedFaults(app);
    for (const fault of faults) say(`${app.folder}: ${fault}`);
    if (faults.length > 0) return false;
    say(`${app.folder}: fuses and archive are as they should be`);
  }
  return apps.length > 0;
}

if (import.meta.main && !(await packApp(join(ROOT, 'release'), process.argv.slice(2)))) process.exitCode = 1;
