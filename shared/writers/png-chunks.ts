import { crc32 } from '#shared/kernel/crc32.ts';

/** A PNG file (ISO/IEC 15948) taken apart into its chunks and put together again. */
export interface Chunk {
  /** Four letters, such as `IHDR`. */
  readonly type: string;
  readonly data: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** Throws where the bytes are no PNG: they come from our own rasteriser. */
export function readChunks(png: Uint8Array): readonly Chunk[] {
  if (!SIGNATURE.every((byte, index) => png[index] === byte)) throw new Error('not a PNG');
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

export function joinChunks(chunks: readonly Chunk[]): Uint8Array {
  const png = new Uint8Array(chunks.reduce<number>((sum, { data }) => sum + data.length + 12, SIGNATURE.length));
  const view = new DataView(png.buffer);
  png.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length);
    png.set(
      [...type].map((letter) => letter.charCodeAt(0)),
      at + 4,
    );
    png.set(data, at + 8);
    view.setUint32(at + 8 + data.length, crc32(png.subarray(at + 4, at + 8 + data.length)));
    at += data.length + 12;
  }
  return png;
}
