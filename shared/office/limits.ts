/** What a package may be at most. A file that says or turns out to be more is refused, and unpacking stops there. */
export const PACKAGE_LIMITS = {
  /** MB (10^6 bytes) of the file. */
  fileMb: 200,
  /** MB of all that is unpacked. */
  unpackedMb: 500,
  /** MB of one part that is XML. */
  xmlMb: 50,
  parts: 10_000,
  /** Unpacked bytes for each packed one, of whatever unpacks to more than `ratioFromMb`. */
  ratio: 200,
  ratioFromMb: 8,
  /** Elements inside one another, and all of them in a part. */
  depth: 256,
  elements: 2_000_000,
} as const;

export const MB = 1_000_000;
