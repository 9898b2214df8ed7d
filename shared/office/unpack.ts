import { Inflate } from 'fflate';
import { crc32 } from '#shared/kernel/crc32.ts';
import type { ZipEntry } from './zip-entries.ts';

/** Packed bytes taken at once: at the most that deflate can do (1,032 times), they become 17 MB before they are counted. */
const STEP = 16_384;

/** The bytes of an entry, unpacked step by step and no further than it says to be; undefined where they are not what it says. */
export function unpack({ packed, stored, size, crc }: ZipEntry): Uint8Array | undefined {
  const bytes = stored ? packed : inflated(packed, size);
  return bytes !== undefined && bytes.length === size && crc32(bytes) === crc ? bytes : undefined;
}

function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  const all = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length <= size) all.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && filled <= size; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    // The library has no other way to say that the bytes are not deflated, and nothing else in here can throw.
    return undefined;
  }
  return filled === size ? all : undefined;
}
