import { basename, dirname } from 'node:path';
import type { HostFault } from '#shared/ipc/host-fault.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Disk, WritableFile } from './fs-port.ts';
import { stampOf } from './stamp.ts';
import { errnoOf, isFull, type SaveStep, saveFault } from './storage-fault.ts';
import { tempPath } from './temp-files.ts';

/** For people who share nothing: only the owner reads a new file. */
const NEW_FILE_MODE = 0o600;
/** Virus scanners and sync clients hold a file for moments; after this they hold it for good. */
const RENAME_PATIENCE_MS = 10_000;
const LONGEST_PAUSE_MS = 500;
const HELD: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);
const MEGABYTE = 1_000_000;

/**
 * Replaces a file so that after a crash, a full disk or a power cut it holds the old bytes or the new, never a mixture:
 * written aside, synced, renamed over the old, read back. Resolves to the stamp of what now stands there.
 * `expected` are the stamps that may be overwritten; null overwrites whatever is there. A refusal after the rename
 * (`save-failed`) may leave the new bytes in place, unproven.
 */
export async function saveDurably(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  expected: readonly string[] | null,
): Promise<Result<string, HostFault>> {
  const name = basename(path);
  const stamp = stampOf(bytes);
  let step: SaveStep = 'look';
  try {
    const target = await look(disk, path);
    step = 'write';
    const temp = await writeAside(disk, target, bytes);
    try {
      if (expected !== null && !(await isExpected(disk, target.path, [...expected, stamp]))) {
        await remove(disk, temp);
        return err({ code: 'file-changed-elsewhere', name });
      }
      step = 'swap';
      await renamePatiently(disk, temp, target.path);
    } catch (error) {
      await remove(disk, temp);
      throw error;
    }
    step = 'prove';
    await disk.fs.syncFolder(dirname(target.path));
    const proven = stampOf(await disk.fs.readFile(target.path)) === stamp;
    return proven ? ok(stamp) : err({ code: 'save-failed', name });
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === undefined) throw error;
    return err(isFull(errno) ? await diskFull(disk, path, bytes.length) : saveFault(errno, step, name));
  }
}

interface Target {
  readonly path: string;
  readonly mode: number;
}

/** Follows links, so that a link stays a link, and takes over the permissions of what is there. */
async function look(disk: Disk, path: string): Promise<Target> {
  try {
    const target = await disk.fs.realpath(path);
    const { mode } = await disk.fs.stat(target);
    // A rename would replace a write-protected file all the same.
    await disk.fs.checkWritable(target);
    return { path: target, mode };
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
    return { path, mode: NEW_FILE_MODE };
  }
}

async function writeAside(disk: Disk, target: Target, bytes: Uint8Array): Promise<string> {
  const temp = tempPath(disk, target.path);
  const file = await disk.fs.create(temp, target.mode);
  try {
    try {
      // The mode given at creation is narrowed by the umask.
      await file.setMode(target.mode);
      await writeAll(file, bytes);
      await file.sync();
      if ((await file.size()) !== bytes.length) throw systemError('EIO');
    } finally {
      await file.close();
    }
  } catch (error) {
    await remove(disk, temp);
    throw error;
  }
  return temp;
}

async function writeAll(file: WritableFile, bytes: Uint8Array): Promise<void> {
  for (let offset = 0; offset < bytes.length; ) {
    const written = await file.write(bytes, offset);
    if (written === 0) throw systemError('EIO');
    offset += written;
  }
}

async function isExpected(disk: Disk, path: string, stamps: readonly string[]): Promise<boolean> {
  try {
    return stamps.includes(stampOf(await disk.fs.readFile(path)));
  } catch (error) {
    // Nothing there, nothing to overwrite.
    if (errnoOf(error) === 'ENOENT') return true;
    throw error;
  }
}

async function renamePatiently(disk: Disk, from: string, to: string): Promise<void> {
  const start = disk.now();
  for (let pause = 10; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      return await disk.fs.rename(from, to);
    } catch (error) {
      if (!HELD.has(errnoOf(error) ?? '') || disk.now() - start + pause > RENAME_PATIENCE_MS) throw error;
      await disk.wait(pause);
    }
  }
}

/** A leftover is swept at the next start; failing to remove it must not hide why the save failed. */
async function remove(disk: Disk, temp: string): Promise<void> {
  try {
    await disk.fs.remove(temp);
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
  }
}

async function diskFull(disk: Disk, path: string, size: number): Promise<HostFault> {
  let free = 0;
  try {
    free = await disk.fs.freeBytes(dirname(path));
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
  }
  return { code: 'disk-full', name: basename(path), neededMb: megabytes(size), freeMb: megabytes(free) };
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (MEGABYTE / 10)) / 10;
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
