import { basename, dirname, resolve, sep } from 'node:path';
import { sweepTemps } from '#electron/storage/temp-files.ts';
import {
  FILE_KINDS,
  type FileKind,
  type FileRef,
  type OpenedFile,
  type RecentFile,
  type SavedFile,
} from '#shared/ipc/contract.ts';
import { FILE_FORMATS, hasExtensionOf } from '#shared/ipc/file-kinds.ts';
import type { HostFault } from '#shared/ipc/host-fault.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Desk } from './desk.ts';
import type { House } from './house.ts';

/** How many of its last folders stand in a shortened path. */
const FOLDERS_SHOWN = 3;

export async function openPath(house: House, desk: Desk, path: string): Promise<Result<OpenedFile, HostFault>> {
  const kind = kindOf(path);
  const read = await house.documents.read(path, FILE_FORMATS[kind].limitMb);
  if (!read.ok) return read;
  if (kind === 'engagement') {
    await remember(house, desk, path);
    await sweepTemps(house.disk, dirname(resolve(path)), house.now());
  }
  return ok({ ...refer(house, path), ...read.value });
}

export async function savePath(
  house: House,
  desk: Desk,
  path: string,
  bytes: Uint8Array,
  stamp: string | null,
): Promise<Result<SavedFile, HostFault>> {
  const saved = await house.documents.save(path, bytes, stamp);
  if (!saved.ok) return saved;
  if (kindOf(path) === 'engagement') await remember(house, desk, path);
  return ok({ ...refer(house, path), stamp: saved.value });
}

/** A file that the renderer names by its token. */
export function pathOf(house: House, token: string): Result<string, HostFault> {
  const path = house.tokens.pathOf(token);
  return path === undefined ? err({ code: 'file-unknown' }) : ok(path);
}

export async function listRecent(house: House): Promise<readonly RecentFile[]> {
  const recent = await house.recent.list();
  return recent.map(({ path, openedAt }) => ({ ...refer(house, path), openedAt }));
}

export function refer(house: House, path: string): FileRef {
  const full = resolve(path);
  return { token: house.tokens.of(full), name: basename(full), folder: shortFolder(dirname(full), house.home) };
}

/** A folder as people say it: home is `~`, and of a long way only the end is shown. */
export function shortFolder(folder: string, home: string): string {
  const atHome = folder === home || folder.startsWith(home + sep);
  const shown = atHome ? `~${folder.slice(home.length)}` : folder;
  const parts = shown.split(sep);
  return parts.length <= FOLDERS_SHOWN + 1 ? shown : ['…', ...parts.slice(-FOLDERS_SHOWN)].join(sep);
}

/** By its extension; a file without one of ours is tried as an engagement, and decoding says what is wrong with it. */
function kindOf(path: string): FileKind {
  return FILE_KINDS.find((kind) => hasExtensionOf(kind, path)) ?? 'engagement';
}

/** Being left out of a list must not turn an opened file into a refusal. */
async function remember(house: House, desk: Desk, path: string): Promise<void> {
  await house.recent.add(resolve(path), new Date(house.now()).toISOString());
  desk.remember(resolve(path));
}
