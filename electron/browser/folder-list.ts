import type { Dirent, Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { shortFolder } from '#electron/handlers/files.ts';
import type { House } from '#electron/handlers/house.ts';
import type { FileTokens } from '#electron/storage/file-tokens.ts';
import { errnoOf, readFault } from '#electron/storage/storage-fault.ts';
import type { FileKind } from '#shared/ipc/contract.ts';
import { hasExtensionOf } from '#shared/ipc/file-kinds.ts';
import type { FolderEntry, FolderListing } from '#shared/ipc/folders.ts';
import type { HostFault } from '#shared/ipc/host-fault.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

const MOST_ENTRIES = 5_000;
const byName = new Intl.Collator('und', { numeric: true });

/** What stands in a folder, for a page that has no native dialog. */
export async function listFolder(
  house: House,
  folders: FileTokens,
  folder: string,
  kind: FileKind,
): Promise<Result<FolderListing, HostFault>> {
  let found: Dirent[];
  try {
    found = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === undefined) throw error;
    return err(readFault(errno, basename(folder)));
  }
  const shown = found.filter(
    (entry) => !entry.name.startsWith('.') && (!entry.isFile() || hasExtensionOf(kind, entry.name)),
  );
  const entries = await Promise.all(
    shown.slice(0, MOST_ENTRIES).map(({ name }) => describe(house, folders, join(folder, name), kind)),
  );
  const parent = dirname(folder);
  return ok({
    token: folders.of(folder),
    name: basename(folder) || folder,
    path: shortFolder(folder, house.home),
    parent: parent === folder ? null : folders.of(parent),
    entries: entries.filter((entry) => entry !== null).sort(foldersFirst),
  });
}

/** Null for what is neither a folder nor a file of the kind, or has just gone. Links are followed. */
async function describe(house: House, folders: FileTokens, path: string, kind: FileKind): Promise<FolderEntry | null> {
  let found: Stats;
  try {
    found = await stat(path);
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return null;
  }
  const name = basename(path);
  const modifiedAt = found.mtime.toISOString();
  if (found.isDirectory()) return { token: folders.of(path), name, kind: 'folder', size: 0, modifiedAt };
  if (!found.isFile() || !hasExtensionOf(kind, name)) return null;
  return { token: house.tokens.of(path), name, kind: 'file', size: found.size, modifiedAt };
}

function foldersFirst(one: FolderEntry, other: FolderEntry): number {
  if (one.kind !== other.kind) return one.kind === 'folder' ? -1 : 1;
  return byName.compare(one.name, other.name);
}
