import { writeSync } from 'node:fs';
import { saveDurably } from '#electron/storage/durable-file.ts';
import { nodeDisk } from '#electron/storage/node-disk.ts';

/** Saves version after version to the path it is given, and says `start N` before and `done N` after each, until it is killed. */
const [path = '', first = '1'] = process.argv.slice(2);
const padding = '部门 x"'.repeat(20_000);
for (let version = Number(first); ; version++) {
  writeSync(1, `start ${version}\n`);
  const saved = await saveDurably(
    nodeDisk,
    path,
    new TextEncoder().encode(JSON.stringify({ version, padding, end: true })),
    null,
  );
  if (!saved.ok) throw new Error(saved.failure.code);
  writeSync(1, `done ${version}\n`);
}
