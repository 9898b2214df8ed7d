import { basename, dirname, join } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import type { HostFault } from '#shared/ipc/host-fault.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { DurableAdapter } from './durable-adapter.ts';
import type { Disk } from './fs-port.ts';
import { errnoOf, StorageRefusal } from './storage-fault.ts';
import { createTurns } from './turns.ts';

/** A small file of ours under the user's data folder. Never in the way: what cannot be read is as if it were not there. */
export interface JsonStore<T> {
  read(): Promise<T>;
  update(change: (now: T) => T): Promise<Result<null, HostFault>>;
}

/** `parse` gives null for what is not a T; such a file is set aside as `<name>.damaged-<8 hex>` and replaced at the next update. */
export function createJsonStore<T>(
  disk: Disk,
  path: string,
  parse: (value: unknown) => T | null,
  empty: T,
): JsonStore<T> {
  const turns = createTurns();
  const load = async (): Promise<Low<T>> => {
    const store = new Low<T>(jsonAdapter(disk, path, parse), empty);
    try {
      await store.read();
    } catch (error) {
      if (!(error instanceof StorageRefusal)) throw error;
    }
    return store;
  };
  return {
    read: () => turns(path, async () => (await load()).data),
    update: (change) =>
      turns(path, async () => {
        const store = await load();
        store.data = change(store.data);
        try {
          await disk.fs.makeFolder(dirname(path));
          await store.write();
          return ok(null);
        } catch (error) {
          if (error instanceof StorageRefusal) return err(error.fault);
          if (errnoOf(error) === undefined) throw error;
          return err({ code: 'save-failed', name: basename(path) });
        }
      }),
  };
}

function jsonAdapter<T>(disk: Disk, path: string, parse: (value: unknown) => T | null): Adapter<T> {
  const bytes = new DurableAdapter(disk, path);
  return {
    read: async () => {
      const found = await bytes.read();
      if (found === null) return null;
      const value = parse(decode(found));
      if (value === null) await setAside(disk, path);
      return value;
    },
    write: (value) => bytes.write(new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)),
  };
}

/** Undefined for what is not JSON. */
function decode(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

async function setAside(disk: Disk, path: string): Promise<void> {
  try {
    await disk.fs.rename(path, join(dirname(path), `${basename(path)}.damaged-${disk.tag()}`));
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
  }
}
