import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveDurably } from '#electron/storage/durable-file.ts';
import { nodeDisk } from '#electron/storage/node-disk.ts';
import { decode } from '#shared/engagement/decode.ts';
import { seal } from '#shared/engagement/seal.ts';
import { must } from '#shared/kernel/result.ts';
import { largeEngagement } from './large-engagement.ts';
import { type Bench, medianTimeLater } from './measurement.ts';

const DEPARTMENTS = 1_000;
const SERVICES = 10_000;

export const saveBench: Bench = {
  id: 'save',
  title: `a save of ${DEPARTMENTS} departments and ${SERVICES} services, from the model to the disk and read back`,
  async run() {
    const engagement = largeEngagement(DEPARTMENTS, SERVICES);
    const folder = mkdtempSync(join(tmpdir(), 'orgloom-bench-'));
    const path = join(folder, 'large.orgloom');
    try {
      const bytes = must(seal(engagement));
      const ours = await medianTimeLater(async () =>
        must(await saveDurably(nodeDisk, path, must(seal(engagement)), null)),
      );
      const disk = await medianTimeLater(async () => must(await saveDurably(nodeDisk, path, bytes, null)));
      const plain = await medianTimeLater(() => writeFile(path, bytes));
      const open = await medianTimeLater(async () => must(decode(bytes)));
      return [
        `${(bytes.length / 1e6).toFixed(1)} MB: ${ours.toFixed(0)} ms whole (wanted: under 300 ms)`,
        `the durable write alone ${disk.toFixed(0)} ms, a plain write ${plain.toFixed(1)} ms, ratio ${(disk / plain).toFixed(1)}`,
        `opening the same bytes ${open.toFixed(0)} ms`,
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
