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

/**
 * The text of a table, whichever program saved it: UTF-16 by its byte order mark, else UTF-8, else GB18030, which Chinese
 * spreadsheets write and which contains GBK and GB2312.
 */
export function readText(bytes: Uint8Array): Result<ReadText, TableFault> {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  if (marked === undefined && bytes.includes(0)) return err({ code: 'import-not-a-table' });
  for (const encoding of marked === undefined ? (['utf-8', 'gb18030'] as const) : [marked]) {
    const text = decodeText(bytes, encoding);
    if (text !== undefined) return text.includes('\0') ? err({ code: 'import-not-a-table' }) : ok({ text, encoding });
  }
  return err({ code: 'import-encoding' });
}
