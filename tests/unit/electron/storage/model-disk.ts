import type { Disk, WritableFile } from '#electron/storage/fs-port.ts';

/** A file's bytes as programs see them, and as the platter holds them since the last sync. */
interface Inode {
  now: Uint8Array;
  synced: Uint8Array;
  mode: number;
}

/** A change to the folder that has not been synced yet: any of them may survive a power cut without the others. */
type FolderChange = { readonly set: string; readonly inode: Inode } | { readonly unset: string };

/** Makes calls go wrong, counted from 1 in the order in which they are made. */
export interface Upset {
  readonly at: number;
  /** Every later call too. */
  readonly forever?: boolean;
  readonly error?: string;
  /** The call does its work and then fails. */
  readonly afterEffect?: boolean;
  /** Instead of failing, a write takes only so many of the bytes. */
  readonly shortWrite?: (length: number) => number;
}

export interface ModelDiskOptions {
  readonly upset?: Upset;
  /** Calls that do nothing at all: the mutants that the tests must catch. */
  readonly without?: 'sync' | 'syncFolder';
  /** Called after each call; a power cut may come here. */
  readonly afterCall?: (disk: ModelDisk) => void;
}

export interface ModelDisk extends Disk {
  readonly calls: readonly string[];
  /** What a program reads now; undefined where there is no such file. */
  content(path: string): Uint8Array | undefined;
  paths(): readonly string[];
  /** Everything that may be read at `path` when the power is cut now. */
  afterPowerCut(path: string): readonly (Uint8Array | undefined)[];
}

/** The most that one write takes, so that a save has several and a crash can come between. */
const CHUNK = 4_096;
const TORN_AT = [512, 4_096] as const;

/** A disk of one flat folder, with the freedoms that real ones take: late data, torn data, reordered and forgotten renames. */
export function createModelDisk(files: ReadonlyMap<string, Uint8Array>, options: ModelDiskOptions = {}): ModelDisk {
  const names = new Map([...files].map(([path, bytes]) => [path, { now: bytes, synced: bytes, mode: 0o640 }]));
  let durable = new Map<string, Inode>(names);
  let pending: FolderChange[] = [];
  const calls: string[] = [];
  let time = 0;
  let tags = 0;

  const call = async <T>(name: string, effect: () => T): Promise<T> => {
    calls.push(name);
    const { upset } = options;
    const hit =
      upset !== undefined && (calls.length === upset.at || (upset.forever === true && calls.length > upset.at));
    try {
      if (hit && upset.error !== undefined && upset.afterEffect !== true) throw systemError(upset.error);
      const value = effect();
      if (hit && upset.error !== undefined) throw systemError(upset.error);
      return value;
    } finally {
      options.afterCall?.(disk);
    }
  };
  const found = (path: string): Inode => {
    const inode = names.get(path);
    if (inode === undefined) throw systemError('ENOENT');
    return inode;
  };
  const writeLimit = (length: number): number => {
    const { upset } = options;
    if (upset?.shortWrite === undefined) return CHUNK;
    const hit = calls.length === upset.at || (upset.forever === true && calls.length > upset.at);
    return hit ? upset.shortWrite(length) : CHUNK;
  };
  const change = (step: FolderChange) => {
    pending.push(step);
    apply(names, step);
  };

  const openFile = (inode: Inode): WritableFile => ({
    write: (bytes, offset) =>
      call('write', () => {
        const taken = bytes.subarray(
          offset,
          offset + Math.min(bytes.length - offset, writeLimit(bytes.length - offset)),
        );
        const grown = new Uint8Array(Math.max(inode.now.length, offset + taken.length));
        grown.set(inode.now);
        grown.set(taken, offset);
        inode.now = grown;
        return taken.length;
      }),
    setMode: (mode) =>
      call('setMode', () => {
        inode.mode = mode;
      }),
    sync: () =>
      call('sync', () => {
        if (options.without !== 'sync') inode.synced = inode.now;
      }),
    size: () => call('size', () => inode.now.length),
    close: () => call('close', () => {}),
  });

  const disk: ModelDisk = {
    calls,
    content: (path) => names.get(path)?.now,
    paths: () => [...names.keys()],
    afterPowerCut: (path) =>
      subsets(pending).flatMap((survived): readonly (Uint8Array | undefined)[] => {
        const left = new Map(durable);
        for (const step of survived) apply(left, step);
        const inode = left.get(path);
        return inode === undefined ? [undefined] : tornVariants(inode);
      }),
    fs: {
      create: (path, mode) =>
        call('create', () => {
          if (names.has(path)) throw systemError('EEXIST');
          const inode: Inode = { now: new Uint8Array(), synced: new Uint8Array(), mode };
          change({ set: path, inode });
          return openFile(inode);
        }),
      readFile: (path) => call('readFile', () => found(path).now),
      stat: (path) =>
        call('stat', () => {
          const { now, mode } = found(path);
          return { kind: 'file', size: now.length, mode, modifiedAt: 0 };
        }),
      checkWritable: (path) => call('checkWritable', () => void found(path)),
      realpath: (path) =>
        call('realpath', () => {
          found(path);
          return path;
        }),
      rename: (from, to) =>
        call('rename', () => {
          const inode = found(from);
          change({ set: to, inode });
          change({ unset: from });
        }),
      remove: (path) =>
        call('remove', () => {
          found(path);
          change({ unset: path });
        }),
      list: () => call('list', () => [...names.keys()]),
      makeFolder: () => call('makeFolder', () => {}),
      syncFolder: () =>
        call('syncFolder', () => {
          if (options.without === 'syncFolder') return;
          durable = new Map(names);
          pending = [];
        }),
      freeBytes: () => call('freeBytes', () => 0),
    },
    now: () => time,
    wait: async (ms) => {
      time += ms;
    },
    tag: () => (tags++).toString(16).padStart(8, '0'),
    pid: 1,
    isRunning: () => false,
  };
  return disk;
}

function apply(names: Map<string, Inode>, step: FolderChange): void {
  if ('set' in step) names.set(step.set, step.inode);
  else names.delete(step.unset);
}

/** Synced, as written, and everything between: cut short, or at full length with blocks that never arrived. */
function tornVariants({ now, synced }: Inode): readonly Uint8Array[] {
  if (now === synced) return [now];
  const variants = [synced, now];
  for (const block of TORN_AT) {
    for (let cut = 0; cut < now.length; cut += block) {
      const holed = now.slice();
      holed.fill(0, cut, cut + block);
      variants.push(now.slice(0, cut), holed);
    }
  }
  return variants;
}

function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** items.length }, (_, mask) => items.filter((_item, index) => (mask >> index) & 1));
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
