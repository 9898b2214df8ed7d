import { err, ok, type Result } from '#shared/kernel/result.ts';
import { cleanText } from '#shared/kernel/text.ts';

/** The most rows that an engagement holds; larger ones are refused on the way in, from whatever source. */
export const DEPARTMENT_LIMIT = 20_000;
export const SERVICE_LIMIT = 200_000;
export const MARK_LIMIT = 20_000;

/** The longest notes or text of a standard, in UTF-16 code units. */
export const TEXT_LIMIT = 100_000;

export interface TextFault {
  readonly code: 'text-too-long';
  readonly limit: number;
}

/** The cleaned text of one or more lines, or why it cannot be kept. */
export function checkText(text: string): Result<string, TextFault> {
  const clean = cleanText(text);
  return clean.length > TEXT_LIMIT ? err({ code: 'text-too-long', limit: TEXT_LIMIT }) : ok(clean);
}
