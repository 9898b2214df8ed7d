import { ok, type Result } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { decode } from './decode.ts';
import type { DecodeFault } from './decode-fault.ts';
import { encode } from './encode.ts';

/** The bytes to be saved, proven to open again: a file that would be refused tomorrow must not replace a good one today. */
export function seal(engagement: Engagement): Result<Uint8Array, DecodeFault> {
  const bytes = encode(engagement);
  const opened = decode(bytes);
  return opened.ok ? ok(bytes) : opened;
}
