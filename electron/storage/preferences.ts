import { join } from 'node:path';
import { type Preferences, preferences } from '#shared/ipc/contract.ts';
import type { HostFault } from '#shared/ipc/host-fault.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Disk } from './fs-port.ts';
import { createJsonStore } from './json-store.ts';

export interface PreferenceStore {
  read(): Promise<Preferences>;
  /** Takes over the keys that are given; the others stay as they are. */
  write(given: Preferences): Promise<Result<null, HostFault>>;
}

/** `userData/preferences.json`. */
export function createPreferences(disk: Disk, userData: string): PreferenceStore {
  const parse = (value: unknown) => preferences.safeParse(value).data ?? null;
  const store = createJsonStore<Preferences>(disk, join(userData, 'preferences.json'), parse, {});
  return {
    read: store.read,
    write: (given) => store.update((now) => ({ ...now, ...given })),
  };
}
