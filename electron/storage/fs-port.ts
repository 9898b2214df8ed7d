/** The calls to the file system that storage makes, so that tests can let any of them fail. All reject with Node's system errors. */
export interface FsPort {
  /** Opens for writing a file that must not exist yet. */
  create(path: string, mode: number): Promise<WritableFile>;
  readFile(path: string): Promise<Uint8Array>;
  stat(path: string): Promise<FileStat>;
  /** Rejects where the file may not be written. */
  checkWritable(path: string): Promise<void>;
  /** The path with every symbolic link followed. */
  realpath(path: string): Promise<string>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  list(folder: string): Promise<readonly string[]>;
  makeFolder(folder: string): Promise<void>;
  /** Makes renames in the folder last through a power cut, where the system offers it. */
  syncFolder(folder: string): Promise<void>;
  /** Bytes that this user may still write on the disk that holds the folder. */
  freeBytes(folder: string): Promise<number>;
}

export interface WritableFile {
  /** Writes some of the bytes from `offset` on; resolves to how many. */
  write(bytes: Uint8Array, offset: number): Promise<number>;
  setMode(mode: number): Promise<void>;
  sync(): Promise<void>;
  /** Bytes. */
  size(): Promise<number>;
  close(): Promise<void>;
}

export interface FileStat {
  readonly kind: 'file' | 'folder' | 'other';
  /** Bytes. */
  readonly size: number;
  /** Permission bits, 0 to 0o777. */
  readonly mode: number;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
}

/** Everything storage takes from outside: the disk, time, chance and who asks. */
export interface Disk {
  readonly fs: FsPort;
  /** Milliseconds. */
  now(): number;
  wait(ms: number): Promise<void>;
  /** Eight fresh hexadecimal digits. */
  tag(): string;
  readonly pid: number;
  /** Whether a process of this number still runs. */
  isRunning(pid: number): boolean;
}
