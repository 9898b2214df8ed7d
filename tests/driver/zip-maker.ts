import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '#shared/kernel/crc32.ts';

/** A file of a zip that is written as it is told, true or not. */
export interface ZipFile {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What the directory says instead of the truth. */
  readonly says?: { readonly size?: number; readonly crc?: number; readonly flags?: number; readonly method?: number };
}

/** A zip with a directory that may lie. */
export function makeZip(files: readonly ZipFile[]): Uint8Array {
  const [bodies, directory]: [Uint8Array[], Uint8Array[]] = [[], []];
  let at = 0;
  for (const { name, content, says = {} } of files) {
    const plain = typeof content === 'string' ? strToU8(content) : content;
    const [title, packed] = [strToU8(name), deflateSync(plain, { level: 9 })];
    const [size, crc] = [says.size ?? plain.length, says.crc ?? crc32(plain)];
    const common = [
      u16(20),
      u16(says.flags ?? 0),
      u16(says.method ?? 8),
      u32(0),
      u32(crc),
      u32(packed.length),
      u32(size),
    ];
    const local = joined([u32(0x04034b50), ...common, u16(title.length), u16(0), title, packed]);
    bodies.push(local);
    directory.push(
      joined([
        u32(0x02014b50),
        u16(20),
        ...common,
        u16(title.length),
        u16(0),
        u16(0),
        u16(0),
        u16(0),
        u32(0),
        u32(at),
        title,
      ]),
    );
    at += local.length;
  }
  const index = joined(directory);
  const end = [
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(files.length),
    u16(files.length),
    u32(index.length),
    u32(at),
    u16(0),
  ];
  return joined([...bodies, index, ...end]);
}

const u16 = (value: number): Uint8Array => Uint8Array.of(value & 255, value >> 8);
const u32 = (value: number): Uint8Array => new Uint8Array(Uint32Array.of(value).buffer);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
