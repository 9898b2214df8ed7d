import { decodeText, type Encoding } from '#shared/kernel/encoding.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { TableFault } from './fault.ts';

export interface ReadText {
  readonly text: string;
  readonly encoding: Encoding;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How much of the file tells whether every other byte is zero. */
const LOOKED_AT = 1000;
/** A Chinese character may have its zero in the other half; a file that is not text has them anywhere. */
const MOSTLY = 4;

/** UTF-16 without its mark: separators, digits and line ends have a zero in the same half. */
function unmarked(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.subarray(0, LOOKED_AT).entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > MOSTLY * even) return 'utf-16le';
  return even > MOSTLY * odd ? 'utf-16be' : undefined;
}

/**
 * The text of a table, whichever program saved it: UTF-16 by its byte order mark or its zeros, else UTF-8, else GB18030,
 * which Chinese spreadsheets write and which contains GBK and GB2312.
 */
export function readText(bytes: Uint8Array): Result<ReadText, TableFault> {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const wide = marked ?? unmarked(bytes);
  if (wide === undefined && bytes.includes(0)) return err({ code: 'import-not-a-table' });
  for (const encoding of wide === undefined ? (['utf-8', 'gb18030'] as const) : [wide]) {
    const text = decodeText(bytes, encoding);
    if (text !== undefined) return text.includes('\0') ? err({ code: 'import-not-a-table' }) : ok({ text, encoding });
  }
  return err({ code: marked === undefined && wide !== undefined ? 'import-not-a-table' : 'import-encoding' });
}
