// Run by electron-binary.mjs: downloads the release that node_modules/electron stands for, and shows by dots that bytes come.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './set-up.mjs';

const require = createRequire(join(ROOT, 'node_modules', 'electron', 'package.json'));
const { downloadArtifact } = await import(pathToFileURL(require.resolve('@electron/get')).href);

await downloadArtifact({
  version: require('./package.json').version,
  artifactName: 'electron',
  platform: process.platform,
  arch: process.arch,
  checksums: require('./checksums.json'),
  downloadOptions: { quiet: true, getProgressCallback: () => process.stdout.write('.') },
});
