import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { refusal } from '#electron/handlers/answer.ts';
import type { Desk } from '#electron/handlers/desk.ts';
import { savePath } from '#electron/handlers/files.ts';
import { createHandlers, type Handlers } from '#electron/handlers/handlers.ts';
import type { House } from '#electron/handlers/house.ts';
import { createFileTokens, type FileTokens } from '#electron/storage/file-tokens.ts';
import { errnoOf } from '#electron/storage/storage-fault.ts';
import { CONTRACT } from '#shared/ipc/contract.ts';
import { withExtension } from '#shared/ipc/file-kinds.ts';
import { isFileName } from '#shared/ipc/file-name.ts';
import { FOLDERS, type FolderCallInput, type FolderCallName, type FolderCallOutput } from '#shared/ipc/folders.ts';
import type { HostFault } from '#shared/ipc/host-fault.ts';
import { err, type Result } from '#shared/kernel/result.ts';
import { listFolder } from './folder-list.ts';

/** Everything the browser host answers. */
export const BROWSER_TABLE = { ...CONTRACT, ...FOLDERS } as const;

type FolderHandlers = {
  readonly [Name in FolderCallName]: (
    input: FolderCallInput<Name>,
  ) => Promise<Result<FolderCallOutput<Name>, HostFault>>;
};

export type BrowserHandlers = Handlers & FolderHandlers;

export function createBrowserHandlers(house: House): BrowserHandlers {
  return {
    ...createHandlers(house, BROWSER_DESK),
    // The page asks where with `folder.list`; there is no dialog behind these here.
    'file.open': async () => refusal('file.open'),
    'file.save-as': async () => refusal('file.save-as'),
    ...createFolderHandlers(house),
  };
}

/** A page draws its own title, menu and dialogs. */
const BROWSER_DESK: Desk = {
  host: 'browser',
  chooseOpen: async () => null,
  chooseSave: async () => null,
  showDocument: () => {},
  close: () => {},
  setMenu: () => {},
  remember: () => {},
  forgetAll: () => {},
};

function createFolderHandlers(house: House): FolderHandlers {
  // Folders have tokens of their own, so that one can never be written where a file is meant.
  const folders = createFileTokens(() => randomBytes(24).toString('base64url'));

  return {
    'folder.list': async ({ folder, kind }) => {
      const path = folder === null ? house.home : folders.pathOf(folder);
      return path === undefined ? err({ code: 'file-unknown' }) : listFolder(house, folders, path, kind);
    },
    'folder.save': (input) => saveInto(house, folders, input),
  };
}

async function saveInto(
  house: House,
  folders: FileTokens,
  { folder, kind, name, overwrite, bytes }: FolderCallInput<'folder.save'>,
): Promise<Result<FolderCallOutput<'folder.save'>, HostFault>> {
  const path = folders.pathOf(folder);
  if (path === undefined) return err({ code: 'file-unknown' });
  const full = withExtension(kind, name);
  if (!isFileName(full)) return err({ code: 'file-name-unusable', name });
  const file = join(path, full);
  if (!overwrite && (await exists(house, file))) return err({ code: 'file-exists', name: full });
  return savePath(house, BROWSER_DESK, file, bytes, null);
}

async function exists(house: House, path: string): Promise<boolean> {
  try {
    await house.disk.fs.stat(path);
    return true;
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    // What cannot be looked at is for the save to refuse, with its own reason.
    return false;
  }
}
