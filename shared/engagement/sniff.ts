import { decodeText } from '#shared/kernel/encoding.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { DecodeFault } from './decode-fault.ts';
import { BYTE_LIMIT } from './format.ts';

/** First bytes of a password-protected engagement, in the manner of PNG: a transfer that mends line ends breaks them. */
const PROTECTED = [0x89, 0x4f, 0x52, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const UTF16_STARTS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x7b, 0x00],
  [0x00, 0x7b],
];
const UTF8_MARK = [0xef, 0xbb, 0xbf];
const BRACE = 0x7b;
const NEWLINE = 0x0a;
const SPACES = new Set([0x20, 0x09, NEWLINE, 0x0d]);

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

function firstInk(bytes: Uint8Array): number | undefined {
  let index = startsWith(bytes, UTF8_MARK) ? UTF8_MARK.length : 0;
  while (index < bytes.length && SPACES.has(bytes[index] ?? 0)) index++;
  return bytes[index];
}

/** The 1-based number of the first line that is not UTF-8. Lines stand alone: no byte of a longer character is a line end. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found < 0 ? bytes.length : found + 1;
    if (decodeText(bytes.subarray(start, end), 'utf-8') === undefined) return line;
    start = end;
  }
  return line;
}

/** The text of an engagement file, or what else the bytes are. Looks at sizes and first bytes before it reads. */
export function sniff(bytes: Uint8Array): Result<string, DecodeFault> {
  if (bytes.length > BYTE_LIMIT) return err({ code: 'engagement-too-large', limitMb: BYTE_LIMIT / 1024 / 1024 });
  if (startsWith(bytes, PROTECTED)) return err({ code: 'engagement-protected' });
  if (UTF16_STARTS.some((start) => startsWith(bytes, start))) return err({ code: 'engagement-utf16' });
  const ink = firstInk(bytes);
  if (ink === undefined) return err({ code: 'engagement-empty' });
  if (ink !== BRACE) return err({ code: 'engagement-foreign' });
  const text = decodeText(bytes, 'utf-8');
  return text === undefined ? err({ code: 'engagement-not-utf8', line: firstBadLine(bytes) }) : ok(text);
}
