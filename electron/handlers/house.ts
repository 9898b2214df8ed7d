import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { createDocuments, type Documents } from '#electron/storage/documents.ts';
import { createFileTokens, type FileTokens } from '#electron/storage/file-tokens.ts';
import type { Disk } from '#electron/storage/fs-port.ts';
import { createPreferences, type PreferenceStore } from '#electron/storage/preferences.ts';
import { createRecentFiles, type RecentFiles } from '#electron/storage/recent-files.ts';
import { sweepTemps } from '#electron/storage/temp-files.ts';
import { createTemplatePath, type TemplatePath } from '#electron/storage/template-path.ts';
import type { HostInfo } from '#shared/ipc/contract.ts';

/** What all windows of one program share. */
export interface House {
  readonly disk: Disk;
  readonly documents: Documents;
  readonly tokens: FileTokens;
  readonly preferences: PreferenceStore;
  readonly recent: RecentFiles;
  readonly template: TemplatePath;
  readonly platform: HostInfo['platform'];
  readonly version: string;
  /** The user's own folder. */
  readonly home: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The path that the program was started with, given out once. */
  takeStartup(): string | null;
  /** Removes what killed saves of ours left among our own files. */
  tidy(): Promise<void>;
  /** Resolves when everything that was to be kept among our own files has been written. */
  settle(): Promise<void>;
}

export interface HouseSettings {
  readonly disk: Disk;
  /** Where preferences and recent files are kept. */
  readonly userData: string;
  readonly version: string;
  readonly startup: string | null;
}

export function createHouse({ disk, userData, version, startup }: HouseSettings): House {
  let waiting = startup;
  const preferences = createPreferences(disk, userData);
  const recent = createRecentFiles(disk, userData);
  const template = createTemplatePath(disk, userData);
  return {
    disk,
    documents: createDocuments(disk),
    tokens: createFileTokens(() => randomBytes(24).toString('base64url')),
    preferences,
    recent,
    template,
    platform: platformOf(process.platform),
    version,
    home: homedir(),
    now: Date.now,
    takeStartup: () => {
      const path = waiting;
      waiting = null;
      return path;
    },
    tidy: async () => void (await sweepTemps(disk, userData, Date.now())),
    // Whoever reads waits until the writes before have had their turn.
    settle: async () => void (await Promise.all([preferences.read(), recent.list(), template.read()])),
  };
}

export function platformOf(platform: NodeJS.Platform): HostInfo['platform'] {
  if (platform === 'darwin') return 'mac';
  return platform === 'win32' ? 'windows' : 'linux';
}
