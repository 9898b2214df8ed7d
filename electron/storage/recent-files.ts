import { join } from 'node:path';
import type { HostFault } from '#shared/ipc/host-fault.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Disk } from './fs-port.ts';
import { createJsonStore } from './json-store.ts';

const KEPT = 20;

export interface RecentPath {
  readonly path: string;
  /** ISO 8601. */
  readonly openedAt: string;
}

/** The engagements opened last, newest first; each path once, at most 20. */
export interface RecentFiles {
  list(): Promise<readonly RecentPath[]>;
  add(path: string, openedAt: string): Promise<Result<null, HostFault>>;
  clear(): Promise<Result<null, HostFault>>;
}

/** `userData/recent-files.json`. */
export function createRecentFiles(disk: Disk, userData: string): RecentFiles {
  const store = createJsonStore<readonly RecentPath[]>(disk, join(userData, 'recent-files.json'), parseList, []);
  return {
    list: store.read,
    add: (path, openedAt) =>
      store.update((now) => [{ path, openedAt }, ...now.filter((other) => other.path !== path)].slice(0, KEPT)),
    clear: () => store.update(() => []),
  };
}

function parseList(value: unknown): readonly RecentPath[] | null {
  return Array.isArray(value) && value.every(isRecentPath) ? value.slice(0, KEPT) : null;
}

function isRecentPath(value: unknown): value is RecentPath {
  if (typeof value !== 'object' || value === null || !('path' in value) || !('openedAt' in value)) return false;
  return (
    typeof value.path === 'string' && typeof value.openedAt === 'string' && !Number.isNaN(Date.parse(value.openedAt))
  );
}
