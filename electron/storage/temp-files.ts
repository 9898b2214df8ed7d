import { basename, dirname, join } from 'node:path';
import type { Disk } from './fs-port.ts';
import { errnoOf } from './storage-fault.ts';

/** `.<base>.<pid>.<8 hex>.tmp`, as `tempPath` makes them; nothing else is ever swept. */
const OURS = /^\..+\.(\d+)\.[0-9a-f]{8}\.tmp$/;
const HOUR = 3_600_000;

/** A fresh name beside the target, so that the rename stays on one disk. */
export function tempPath(disk: Disk, target: string): string {
  return join(dirname(target), `.${basename(target)}.${disk.pid}.${disk.tag()}.tmp`);
}

/**
 * Removes what killed saves left in a folder: our own names, whose process is gone, untouched for an hour (ms `now`, since 1970).
 * A folder that cannot be read is left alone: sweeping is a courtesy.
 */
export async function sweepTemps(disk: Disk, folder: string, now: number): Promise<number> {
  let swept = 0;
  for (const name of await quietly([], () => disk.fs.list(folder))) {
    const owner = OURS.exec(name)?.[1];
    if (owner === undefined || disk.isRunning(Number(owner))) continue;
    const path = join(folder, name);
    const gone = await quietly(false, async () => {
      const found = await disk.fs.stat(path);
      if (found.kind !== 'file' || now - found.modifiedAt < HOUR) return false;
      await disk.fs.remove(path);
      return true;
    });
    if (gone) swept++;
  }
  return swept;
}

async function quietly<T>(otherwise: T, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return otherwise;
  }
}
