import { err, ok, type Result } from '#shared/kernel/result.ts';
import { cleanText } from '#shared/kernel/text.ts';
import type { TableName } from './engagement.ts';

/** The most rows that an engagement holds; larger ones are refused on the way in, from whatever source. */
export const TABLE_LIMITS = {
  maps: 20_000,
  divisions: 20_000,
  departments: 20_000,
  services: 200_000,
  marks: 20_000,
  teams: 1_000,
  rounds: 1_000,
  raters: 20_000,
  ratings: 100_000,
  views: 1_000,
  actions: 5_000,
} as const satisfies Record<TableName, number>;

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
