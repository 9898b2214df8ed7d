/**
 * The files in the bytes of an archive of Electron's, by path from its root with forward slashes. The archive is a head (four
 * numbers of 32 bits; the second says where the head ends, counted from byte 8, the fourth how long its JSON is), a JSON tree with offset
 * and size of each file, then all files end to end. Files that stand beside the archive, and links, are left out.
 */
export function filesInAsar(archive: Buffer): ReadonlyMap<string, Buffer> {
  const start = 8 + archive.readUInt32LE(4);
  const tree = JSON.parse(archive.toString('utf8', 16, 16 + archive.readUInt32LE(12))) as Folder;
  return new Map(
    listed(tree, '').flatMap(([path, { offset, size }]) => {
      if (offset === undefined || size === undefined) return [];
      const at = start + Number(offset);
      return [[path, archive.subarray(at, at + size)] as const];
    }),
  );
}

interface Folder {
  readonly files: Readonly<Record<string, Entry>>;
}

type Entry = Folder | { readonly offset?: string; readonly size?: number };

function listed({ files }: Folder, prefix: string): readonly (readonly [string, Exclude<Entry, Folder>])[] {
  return Object.entries(files).flatMap(([name, entry]) =>
    'files' in entry ? listed(entry, `${prefix}${name}/`) : [[`${prefix}${name}`, entry] as const],
  );
}
