import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeDisk } from '#electron/storage/node-disk.ts';
import { sweepTemps } from '#electron/storage/temp-files.ts';

const KILLS = 60;

test(`${KILLS} kills while saving: never a broken file, never a reported save lost, no leftovers after the sweep`, {
  timeout: 120_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'orgloom-kill-'));
  const path = join(folder, 'plant.orgloom');
  let saves = 0;
  let next = 1;
  for (let kill = 0; kill < KILLS; kill++) {
    const { started, done } = await saveUntilKilled(path, next, (kill * 7) % 41);
    const { version, end } = JSON.parse(await readFile(path, 'utf8')) as { version: number; end: boolean };
    expect(end).toBe(true);
    expect(version).toBeGreaterThanOrEqual(done.at(-1) ?? next - 1);
    expect(version).toBeLessThanOrEqual(started.at(-1) ?? next);
    saves += done.length;
    next = version + 1;
  }
  expect(saves).toBeGreaterThan(KILLS);
  const anHourLater = Date.now() + 3_700_000;
  await sweepTemps(nodeDisk, folder, anHourLater);
  expect(await readdir(folder)).toEqual(['plant.orgloom']);
  await rm(folder, { recursive: true });
});

async function saveUntilKilled(path: string, first: number, delayMs: number) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'kill-child.ts'), path, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (part: Buffer) => {
    // The first save is waited for, so that there is a file; then the kill comes at any moment.
    const ready = said.includes('done');
    said += part.toString();
    if (!ready && said.includes('done')) setTimeout(() => child.kill('SIGKILL'), delayMs);
  });
  await new Promise((resolve) => child.on('close', resolve));
  const numbers = (word: string) =>
    [...said.matchAll(new RegExp(`^${word} (\\d+)$`, 'gm'))].map(([, number]) => Number(number));
  return { started: numbers('start'), done: numbers('done') };
}
