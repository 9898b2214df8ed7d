import type { FileKind } from '#shared/ipc/contract.ts';
import type { FolderListing } from '#shared/ipc/folders.ts';
import type { HostFault } from '#shared/ipc/host-fault.ts';
import type { Result } from '#shared/kernel/result.ts';

/** Looks into the folders of this computer, for the dialogs of a page. `null` starts at home. */
export interface FolderLister {
  list(folder: string | null, kind: FileKind): Promise<Result<FolderListing, HostFault>>;
}
