import { basename } from 'node:path';
import type { Adapter } from 'lowdb';
import { saveDurably } from './durable-file.ts';
import type { Disk } from './fs-port.ts';
import { errnoOf, readFault, StorageRefusal } from './storage-fault.ts';

/** lowdb's way to one file, through the durable save. Refuses by throwing `StorageRefusal`, as lowdb knows no other way. */
export class DurableAdapter implements Adapter<Uint8Array> {
  readonly #disk: Disk;
  readonly #path: string;
  /** The stamps that the next write may overwrite; null overwrites whatever is there. */
  expected: readonly string[] | null = null;

  constructor(disk: Disk, path: string) {
    this.#disk = disk;
    this.#path = path;
  }

  /** Null where there is no file. */
  async read(): Promise<Uint8Array | null> {
    try {
      return await this.#disk.fs.readFile(this.#path);
    } catch (error) {
      const errno = errnoOf(error);
      if (errno === 'ENOENT') return null;
      if (errno === undefined) throw error;
      throw new StorageRefusal(readFault(errno, basename(this.#path)));
    }
  }

  async write(bytes: Uint8Array): Promise<void> {
    const saved = await saveDurably(this.#disk, this.#path, bytes, this.expected);
    if (!saved.ok) throw new StorageRefusal(saved.failure);
  }
}
