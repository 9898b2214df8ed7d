import { z } from 'zod';
import { type Call, FILE_KINDS, type SavedFile } from './contract.ts';

const token = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);

export interface FolderEntry {
  /** Of a folder for `folder.list`, of a file for `file.reopen`. */
  readonly token: string;
  readonly name: string;
  readonly kind: 'folder' | 'file';
  /** Bytes; 0 for a folder. */
  readonly size: number;
  /** ISO 8601. */
  readonly modifiedAt: string;
}

export interface FolderListing {
  readonly token: string;
  /** For people: the folder's own name, and its path shortened. */
  readonly name: string;
  readonly path: string;
  /** Null at the top. */
  readonly parent: string | null;
  /** Folders first, then files of the wanted kind, by name; without hidden ones. At most 5,000. */
  readonly entries: readonly FolderEntry[];
}

function call<Output>() {
  return <Input extends z.ZodType>(input: Input): Call<Input, Output> => ({ input });
}

/**
 * What the browser host serves besides the contract, because a page has no native dialogs that give paths.
 * `folder.list` of null starts at home. A chosen entry is opened with `file.reopen`.
 */
export const FOLDERS = {
  'folder.list': call<FolderListing>()(z.strictObject({ folder: token.nullable(), kind: z.enum(FILE_KINDS) })),
  /** Writes into a folder; refused with `file-exists` where there is such a file and `overwrite` is false. */
  'folder.save': call<SavedFile>()(
    z.strictObject({
      folder: token,
      kind: z.enum(FILE_KINDS),
      name: z.string().min(1).max(255),
      overwrite: z.boolean(),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    }),
  ),
} as const;

export type FolderCallName = keyof typeof FOLDERS;
export type FolderCallInput<Name extends FolderCallName> = z.input<(typeof FOLDERS)[Name]['input']>;
export type FolderCallOutput<Name extends FolderCallName> = NonNullable<(typeof FOLDERS)[Name]['output']>;
