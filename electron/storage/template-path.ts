import { join } from 'node:path';
import type { HostFault } from '#shared/ipc/host-fault.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Disk } from './fs-port.ts';
import { createJsonStore } from './json-store.ts';

/** Where the firm's template is on this computer; null where none was chosen. */
export interface TemplatePath {
  read(): Promise<string | null>;
  write(path: string | null): Promise<Result<null, HostFault>>;
}

interface Kept {
  readonly path: string | null;
}

/** `userData/template.json`. */
export function createTemplatePath(disk: Disk, userData: string): TemplatePath {
  const store = createJsonStore<Kept>(disk, join(userData, 'template.json'), parse, { path: null });
  return { read: async () => (await store.read()).path, write: (path) => store.update(() => ({ path })) };
}

function parse(value: unknown): Kept | null {
  return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string'
    ? { path: value.path }
    : null;
}
