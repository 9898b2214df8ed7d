import { basename } from 'node:path';
import { Low } from 'lowdb';
import type { HostFault } from '#shared/ipc/host-fault.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { DurableAdapter } from './durable-adapter.ts';
import type { Disk } from './fs-port.ts';
import { stampOf } from './stamp.ts';
import { errnoOf, readFault, StorageRefusal } from './storage-fault.ts';
import { createTurns } from './turns.ts';

const MEGABYTE = 1_000_000;

export interface StampedBytes {
  readonly bytes: Uint8Array;
  readonly stamp: string;
}

/** The user's own files, whole and by path. */
export interface Documents {
  read(path: string, limitMb: number): Promise<Result<StampedBytes, HostFault>>;
  /** Resolves to the new stamp. `stamp` is that of the bytes which may be overwritten; null overwrites whatever is there. */
  save(path: string, bytes: Uint8Array, stamp: string | null): Promise<Result<string, HostFault>>;
}

export function createDocuments(disk: Disk): Documents {
  const turns = createTurns();
  /** Stamps of saves that were refused after the rename: those bytes are ours, not somebody else's change. */
  const unproven = new Map<string, string>();

  const save: Documents['save'] = async (path, bytes, stamp) => {
    const adapter = new DurableAdapter(disk, path);
    const earlier = unproven.get(path);
    if (stamp !== null) adapter.expected = earlier === undefined ? [stamp] : [stamp, earlier];
    const file = new Low<Uint8Array>(adapter, bytes);
    const next = stampOf(bytes);
    try {
      await file.write();
      unproven.delete(path);
      return ok(next);
    } catch (error) {
      if (!(error instanceof StorageRefusal)) throw error;
      if (error.fault.code === 'save-failed') unproven.set(path, next);
      return err(error.fault);
    }
  };

  return {
    read: (path, limitMb) => readDocument(disk, path, limitMb),
    save: (path, bytes, stamp) => turns(path, () => save(path, bytes, stamp)),
  };
}

async function readDocument(disk: Disk, path: string, limitMb: number): Promise<Result<StampedBytes, HostFault>> {
  const name = basename(path);
  try {
    const found = await disk.fs.stat(path);
    if (found.kind !== 'file') return err({ code: 'file-not-readable', name });
    if (found.size > limitMb * MEGABYTE) return err({ code: 'file-too-large', name, limitMb });
    const file = new Low<Uint8Array>(new DurableAdapter(disk, path), new Uint8Array());
    await file.read();
    return ok({ bytes: file.data, stamp: stampOf(file.data) });
  } catch (error) {
    if (error instanceof StorageRefusal) return err(error.fault);
    const errno = errnoOf(error);
    if (errno === undefined) throw error;
    return err(readFault(errno, name));
  }
}
