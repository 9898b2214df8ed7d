import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { ROOT } from './set-up.mjs';

/** The mark on a tile of paper, so that it is seen on a dark desktop, too. */
const MARK = join(ROOT, 'renderer/icon.svg');
/** Sizes in pixels: what Linux desktops look for, what Windows has in one .ico, and what macOS has in one .icns by type. */
const LINUX = [16, 32, 48, 64, 128, 256, 512] as const;
const WINDOWS = [16, 24, 32, 48, 64, 128, 256] as const;
const MAC = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 } as const;

/** Writes the icons of all systems, under the names that electron-builder looks for. */
export async function makeIcons(folder: string): Promise<void> {
  const sizes = new Set([...LINUX, ...WINDOWS, ...Object.values(MAC)]);
  const images = new Map<number, Buffer>();
  for (const size of sizes) images.set(size, await drawIcon(size));
  const image = (size: number) => images.get(size) ?? Buffer.of();
  mkdirSync(join(folder, 'icons'), { recursive: true });
  for (const size of LINUX) writeFileSync(join(folder, 'icons', `${size}x${size}.png`), image(size));
  writeFileSync(join(folder, 'icon.ico'), ico(WINDOWS.map((size) => ({ size, png: image(size) }))));
  writeFileSync(
    join(folder, 'icon.icns'),
    icns(Object.entries(MAC).map(([type, size]) => ({ type, png: image(size) }))),
  );
}

/** The icon as a PNG, `size` pixels wide and high. */
async function drawIcon(size: number): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1024 1024">
    <rect x="64" y="64" width="896" height="896" rx="200" fill="#fff" stroke="#d5d9e2" stroke-width="8"/>
    <svg x="192" y="192" width="640" height="640" viewBox="0 0 32 32">${markOnly()}</svg></svg>`;
  return (await renderAsync(svg, { fitTo: { mode: 'width', value: size } })).asPng();
}

/** What is inside the svg element of the page's icon. */
function markOnly(): string {
  const inside = /<svg[^>]*viewBox="0 0 32 32"[^>]*>(.*)<\/svg>/s.exec(readFileSync(MARK, 'utf8'))?.[1];
  if (inside === undefined) throw new Error(`${MARK} is not drawn on 32 by 32`);
  return inside;
}

/** Windows: a head, an entry of 16 bytes for each image, then the images. */
function ico(images: readonly { readonly size: number; readonly png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  images.forEach(({ size, png }, index) => {
    const entry = 6 + 16 * index;
    // 256 is written as 0.
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...images.map(({ png }) => png)]);
}

/** macOS: a head with the length of all, then each image with its type and length. */
function icns(images: readonly { readonly type: string; readonly png: Buffer }[]): Buffer {
  const parts = images.flatMap(({ type, png }) => [chunkHead(type, png.length), png]);
  return Buffer.concat([
    chunkHead(
      'icns',
      parts.reduce((sum, part) => sum + part.length, 0),
    ),
    ...parts,
  ]);
}

function chunkHead(type: string, length: number): Buffer {
  const head = Buffer.alloc(8, type, 'latin1');
  head.writeUInt32BE(8 + length, 4);
  return head;
}
