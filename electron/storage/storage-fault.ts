import type { HostFault } from '#shared/ipc/host-fault.ts';

/** Where in a save the file system refused; the same error means different things. */
export type SaveStep = 'look' | 'write' | 'swap' | 'prove';

const LOCKED: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);

/** A refusal on its way through lowdb, whose adapters can only throw. */
export class StorageRefusal extends Error {
  readonly fault: HostFault;

  constructor(fault: HostFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** The code of a system error, such as `ENOSPC`; undefined for anything else. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}

/** Why a save was refused. `disk-full` is worded by the caller, who knows the sizes. */
export function saveFault(errno: string, step: SaveStep, name: string): HostFault {
  if (errno === 'ENOENT' || errno === 'ENOTDIR') return { code: 'file-not-found', name };
  if (errno === 'EROFS') return { code: 'file-read-only', name };
  if (step === 'swap' && LOCKED.has(errno)) return { code: 'file-in-use', name };
  if (errno === 'EBUSY') return { code: 'file-in-use', name };
  if (errno === 'EACCES' || errno === 'EPERM') return { code: 'file-read-only', name };
  return { code: 'save-failed', name };
}

export function readFault(errno: string, name: string): HostFault {
  return errno === 'ENOENT' || errno === 'ENOTDIR'
    ? { code: 'file-not-found', name }
    : { code: 'file-not-readable', name };
}

export function isFull(errno: string): boolean {
  return errno === 'ENOSPC' || errno === 'EDQUOT';
}
