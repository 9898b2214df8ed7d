import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHouse } from '#electron/handlers/house.ts';
import { nodeDisk } from '#electron/storage/node-disk.ts';

let userData: string;
beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'orgloom-house-'));
});
afterEach(() => rm(userData, { recursive: true }));

const house = (startup: string | null) => createHouse({ disk: nodeDisk, userData, version: '1.2.3', startup });

test('what was to be kept is on the disk once the house has settled', async () => {
  const { preferences, recent, settle } = house(null);
  void preferences.write({ theme: 'dark' });
  void recent.add('/clients/plant.orgloom', '2026-01-05T09:00:00Z');
  await settle();
  expect(['preferences.json', 'recent-files.json'].map((name) => existsSync(join(userData, name)))).toEqual([
    true,
    true,
  ]);
});

test('the file to start with is given out once', () => {
  const { takeStartup } = house('/clients/plant.orgloom');
  expect([takeStartup(), takeStartup()]).toEqual(['/clients/plant.orgloom', null]);
});
