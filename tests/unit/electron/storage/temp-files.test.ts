import { expect, test } from 'vitest';
import { sweepTemps, tempPath } from '#electron/storage/temp-files.ts';
import { createModelDisk } from './model-disk.ts';

const HOURS_LATER = 2 * 3_600_000;
const LEFT = '.plant.orgloom.4711.0123abcd.tmp';
const STRANGERS = [
  'plant.orgloom',
  'plant.orgloom.4711.0123abcd.tmp',
  '.plant.orgloom.4711.xyz.tmp',
  '.plant.orgloom.tmp',
  '.bashrc',
];

// The model's one folder lists full names; under the folder '' they are their own paths.
const disk = () => createModelDisk(new Map([LEFT, ...STRANGERS].map((name) => [name, new Uint8Array(1)])));

test('what a killed save left is swept, and nothing else', async () => {
  const swept = disk();
  expect(await sweepTemps(swept, '', HOURS_LATER)).toBe(1);
  expect(swept.paths()).toEqual(STRANGERS);
});

test('a save that may still run is left alone: its process lives, or the file is young', async () => {
  const running = { ...disk(), isRunning: (pid: number) => pid === 4711 };
  expect(await sweepTemps(running, '', HOURS_LATER)).toBe(0);
  expect(await sweepTemps(disk(), '', 1_000)).toBe(0);
});

test('the names that saves make are those that are swept', async () => {
  const made = tempPath(disk(), '/clients/plant.orgloom');
  expect(made).toBe('/clients/.plant.orgloom.1.00000000.tmp');
  const folder = createModelDisk(new Map([[made.slice('/clients/'.length), new Uint8Array(1)]]));
  expect(await sweepTemps(folder, '', HOURS_LATER)).toBe(1);
});

test('a folder that cannot be read is left alone', async () => {
  const broken = createModelDisk(new Map(), { upset: { at: 1, error: 'EACCES' } });
  expect(await sweepTemps(broken, '', HOURS_LATER)).toBe(0);
});
