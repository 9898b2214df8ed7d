import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Made, Work } from './exports-made.ts';
import type { Bench } from './measurement.ts';

interface Row {
  readonly work: Work;
  readonly says: string;
  /** Most CPU time, ms. */
  readonly limit: number;
}

const ROWS: readonly Row[] = [
  { work: 'sample-deck', says: 'deck of the sample', limit: 1_000 },
  { work: 'sample-pdf', says: 'PDF of the same deck', limit: 1_000 },
  { work: 'map-60-250', says: 'slide of the map, 60/250', limit: 500 },
  { work: 'map-300-1500', says: 'slide of the map, 300/1,500', limit: 3_000 },
  { work: 'png-8000', says: 'PNG of 8,000 px, 200/1,000', limit: 4_000 },
  { work: 'workbook-5000', says: 'workbook of 5,000 services', limit: 500 },
];
/** MB. */
const MEMORY = 400;

export const exportsBench: Bench = {
  id: 'exports',
  title: 'files that go out, each once in a new process after a run that compiles, CPU time and greatest memory',
  async run() {
    return ROWS.map(({ work, says, limit }) => {
      const { cpu, memory, bytes } = made(work);
      const size = `${(bytes / 1e6).toFixed(2)} MB`;
      return `${says}: ${cpu.toFixed(0)} ms (wanted: under ${limit}), ${size}, memory ${memory.toFixed(0)} MB (wanted: under ${MEMORY})`;
    });
  },
};

function made(work: Work): Made {
  const script = fileURLToPath(new URL('exports-made.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, work], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Made;
}
