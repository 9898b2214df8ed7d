import { decodeText } from '#shared/kernel/encoding.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { MB, PACKAGE_LIMITS } from './limits.ts';
import type { PackageFault } from './package-fault.ts';

/** A file inside a zip, as the zip's own directory tells; nothing of it is believed before it is unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly stored: boolean;
  /** Bytes when unpacked. */
  readonly size: number;
  readonly crc: number;
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [LOCAL_LENGTH, CENTRAL_LENGTH, END_LENGTH] = [30, 46, 22];
const COMMENT_LIMIT = 0xffff;
const ENCRYPTED = 1;
const METHODS = { stored: 0, deflated: 8 } as const;

const DAMAGED = err<PackageFault>({ code: 'office-damaged', part: 'zip' });

/** A part's name that leads nowhere else: relative, forward slashes, no dots as a folder, no controls. */
function isSafe(name: string): boolean {
  return !/^\/|[\\:\p{Cc}]/u.test(name) && name.split('/').every((folder) => !/^\.*$/.test(folder));
}

/** Where the zip's directory ends; after it may stand a comment. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - END_LENGTH; at >= Math.max(0, view.byteLength - END_LENGTH - COMMENT_LIMIT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

/**
 * The files of a zip by APPNOTE 6.3, without its extensions for more than 4 GB: refused are names that lead out of it, names
 * that are there twice, encryption, and a directory that promises more than `PACKAGE_LIMITS` allow. Folders are left out.
 */
export function zipEntries(bytes: Uint8Array): Result<readonly ZipEntry[], PackageFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return DAMAGED;
  const count = view.getUint16(end + 10, true);
  if (count > PACKAGE_LIMITS.parts) return err({ code: 'office-too-many-parts', limit: PACKAGE_LIMITS.parts });
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let unpacked = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    const found = entryAt(bytes, view, at);
    if (!found.ok) return found;
    const { entry, next } = found.value;
    at = next;
    if (entry.name.endsWith('/')) continue;
    if (!isSafe(entry.name)) return err({ code: 'office-part-name', part: shown(entry.name) });
    if (seen.has(entry.name.toLowerCase())) return err({ code: 'office-damaged', part: entry.name });
    seen.add(entry.name.toLowerCase());
    unpacked += entry.size;
    if (unpacked > PACKAGE_LIMITS.unpackedMb * MB || isOutOfProportion(entry.size, entry.packed.length))
      return err({ code: 'office-unpacks-too-large', limitMb: PACKAGE_LIMITS.unpackedMb });
    entries.push(entry);
  }
  return ok(entries);
}

/** Whether so many bytes from so few are what a bomb does. */
export function isOutOfProportion(unpacked: number, packed: number): boolean {
  return unpacked > PACKAGE_LIMITS.ratioFromMb * MB && unpacked > packed * PACKAGE_LIMITS.ratio;
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): Result<{ readonly entry: ZipEntry; readonly next: number }, PackageFault> {
  if (at + CENTRAL_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL) return DAMAGED;
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [crc, length, size] = [16, 20, 24].map((offset) => view.getUint32(at + offset, true)) as [
    number,
    number,
    number,
  ];
  const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
    number,
    number,
    number,
  ];
  const local = view.getUint32(at + 42, true);
  const name = decodeText(bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength), 'utf-8');
  if (name === undefined) return DAMAGED;
  if ((flags & ENCRYPTED) !== 0) return err({ code: 'office-protected' });
  if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL) return DAMAGED;
  // The local copy of the name and its extras may be longer than those of the directory.
  const from = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const stored = method === METHODS.stored;
  const isKnown = stored ? length === size : method === METHODS.deflated;
  if (!isKnown || from + length > bytes.length) return err({ code: 'office-damaged', part: shown(name) });
  const entry = { name, packed: bytes.subarray(from, from + length), stored, size, crc };
  return ok({ entry, next: at + CENTRAL_LENGTH + nameLength + extra + comment });
}

const LONGEST_SHOWN = 80;
const shown = (name: string): string => name.replace(/\p{Cc}/gu, '?').slice(0, LONGEST_SHOWN);
