import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import {
  access,
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  statfs,
} from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Disk, FileStat, FsPort, WritableFile } from './fs-port.ts';
import { errnoOf } from './storage-fault.ts';

/** What a folder that cannot be synced answers: network shares, and folders one may write but not read. */
const CANNOT_SYNC: ReadonlySet<string> = new Set(['EINVAL', 'EPERM', 'EACCES', 'ENOTSUP', 'EISDIR']);

const nodeFs: FsPort = {
  create: async (path, mode) => writable(await open(path, 'wx', mode)),
  readFile: (path) => readFile(path),
  stat: async (path) => describe(await stat(path)),
  checkWritable: (path) => access(path, constants.W_OK),
  realpath: (path) => realpath(path),
  rename,
  remove: (path) => rm(path),
  list: (folder) => readdir(folder),
  makeFolder: async (folder) => void (await mkdir(folder, { recursive: true, mode: 0o700 })),
  syncFolder,
  freeBytes: async (folder) => {
    const disk = await statfs(folder);
    return disk.bavail * disk.bsize;
  },
};

function writable(file: FileHandle): WritableFile {
  return {
    write: async (bytes, offset) => (await file.write(bytes, offset)).bytesWritten,
    setMode: (mode) => file.chmod(mode),
    sync: () => file.sync(),
    size: async () => (await file.stat()).size,
    close: () => file.close(),
  };
}

function describe(found: Stats): FileStat {
  const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  return { kind, size: found.size, mode: found.mode & 0o777, modifiedAt: found.mtimeMs };
}

async function syncFolder(folder: string): Promise<void> {
  // Windows gives no handle to a folder; its rename is written through.
  if (process.platform === 'win32') return;
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch (error) {
    if (!CANNOT_SYNC.has(errnoOf(error) ?? '')) throw error;
  } finally {
    await handle?.close();
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errnoOf(error) === 'EPERM';
  }
}

/** The machine's own disk. */
export const nodeDisk: Disk = {
  fs: nodeFs,
  now: () => performance.now(),
  wait: (ms) => wait(ms),
  tag: () => randomBytes(4).toString('hex'),
  pid: process.pid,
  isRunning,
};
