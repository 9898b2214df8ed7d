import { createHash } from 'node:crypto';

/** What a file is known by: the SHA-256 of its bytes, 64 hexadecimal digits. */
export function stampOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
