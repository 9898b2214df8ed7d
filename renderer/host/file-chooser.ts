import type { FileKind } from '#shared/ipc/contract.ts';
import type { FolderListing } from '#shared/ipc/folders.ts';
import type { HostFault } from '#shared/ipc/host-fault.ts';
import type { Result } from '#shared/kernel/result.ts';

/** The dialogs that a page has to draw itself where there are no native ones. Null where the user closes them. */
export interface FileChooser {
  /** Resolves to the token of the chosen file's entry. */
  chooseOpen(kind: FileKind): Promise<string | null>;
  /** `name` is a suggestion. */
  chooseSave(kind: FileKind, name: string): Promise<ChosenPlace | null>;
}

export interface ChosenPlace {
  /** Token of the folder. */
  readonly folder: string;
  readonly name: string;
  /** The user has agreed that a file of this name may be replaced. */
  readonly overwrite: boolean;
}

/** What such dialogs look through. */
export interface Folders {
  /** Of a folder's token; null starts at home. Files are only those of the kind. */
  list(folder: string | null, kind: FileKind): Promise<Result<FolderListing, HostFault>>;
}
