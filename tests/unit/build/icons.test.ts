import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeIcons } from '#build/icons.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'orgloom-icons-'));
  await makeIcons(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Width and height of a PNG; what is none has no size. */
function sizeOf(png: Buffer): readonly [number, number] | undefined {
  return png.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n'
    ? [png.readUInt32BE(16), png.readUInt32BE(20)]
    : undefined;
}

test('Linux gets a PNG for each size, named after it', () => {
  const names = readdirSync(join(folder, 'icons'));
  expect(names).toContain('512x512.png');
  for (const name of names) {
    expect(sizeOf(readFileSync(join(folder, 'icons', name)))?.join('x')).toBe(name.slice(0, -'.png'.length));
  }
});

test('Windows gets one file with every size, each where the directory says', () => {
  const ico = readFileSync(join(folder, 'icon.ico'));
  const count = ico.readUInt16LE(4);
  const sizes = Array.from({ length: count }, (_, index) => {
    const entry = ico.subarray(6 + 16 * index, 22 + 16 * index);
    const image = ico.subarray(entry.readUInt32LE(12)).subarray(0, entry.readUInt32LE(8));
    const said = entry.readUInt8(0) || 256;
    expect(sizeOf(image)).toEqual([said, said]);
    expect(image.subarray(-8, -4).toString('latin1')).toBe('IEND');
    return said;
  });
  expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
});

test('macOS gets one file with every size up to 1024, each of its type', () => {
  const icns = readFileSync(join(folder, 'icon.icns'));
  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
  const found: [string, number | undefined][] = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    found.push([icns.toString('latin1', at, at + 4), sizeOf(icns.subarray(at + 8))?.[0]]);
  }
  expect(Object.fromEntries(found)).toMatchObject({ ic11: 32, ic07: 128, ic08: 256, ic09: 512, ic10: 1024 });
});
