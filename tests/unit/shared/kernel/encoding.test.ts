import { describe, expect, test } from 'vitest';
import { decodeText, type Encoding, encodeUtf8 } from '#shared/kernel/encoding.ts';

describe('text from bytes', () => {
  test.each<[Encoding, readonly number[], string | undefined]>([
    ['utf-8', [0xe9, 0x83, 0xa8], '部'],
    ['utf-8', [0xef, 0xbb, 0xbf, 0x41], 'A'],
    ['utf-8', [0xff], undefined],
    ['utf-16le', [0xff, 0xfe, 0xe8, 0x90], '部'],
    ['utf-16be', [0x90, 0xe8], '部'],
    ['utf-16le', [0x41], undefined],
    ['gb18030', [0xb2, 0xbf], '部'],
    ['gb18030', [0x81], undefined],
  ])('%s %j', (encoding, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes), encoding)).toBe(text);
  });
});

test('bytes of text have no byte order mark', () => {
  expect([...encodeUtf8('部')]).toEqual([0xe9, 0x83, 0xa8]);
});
