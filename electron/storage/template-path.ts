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

/** `userData/template.json`. */
export function createTemplatePath(disk: Disk, userData: string): TemplatePath {
  const store = createJsonStore<string>(disk, join(userData, 'template.json'), parse, '');
  return {
    read: async () => (await store.read()) || null,
    write: (path) => store.update(() => path ?? ''),
  };
}

const parse = (value: unknown): string | null => (typeof value === 'string' ? value : null);
