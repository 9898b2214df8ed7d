import { strToU8 } from 'fflate';

/** A value as a JSON file that people can read; UTF-8. */
export function jsonFile(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value, undefined, 1)}\n`);
}
