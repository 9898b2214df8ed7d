import { deflateSync } from 'fflate';
import { expect, it } from 'vitest';
import { crc32 } from '#shared/kernel/crc32.ts';
import { unpack } from '#shared/office/unpack.ts';

it('stops at what the directory says, whatever more there is', () => {
  const plain = new Uint8Array(50_000_000);
  const packed = deflateSync(plain);
  let steps = 0;
  const counted = Object.assign(packed, {
    subarray: (from?: number, to?: number) => {
      steps++;
      return Uint8Array.prototype.subarray.call(packed, from, to) as Uint8Array<ArrayBuffer>;
    },
  });
  const entry = { name: 'bomb', packed: counted, stored: false, size: 1000, crc: 0 };
  expect(unpack(entry)).toBeUndefined();
  expect(steps).toBe(1);
  expect(unpack({ ...entry, size: plain.length, crc: crc32(plain) })?.length).toBe(plain.length);
  expect(steps).toBeGreaterThan(3);
});
