import { nameKey } from '#shared/kernel/text.ts';
import { found, searchable } from '#shared/search/match.ts';

/** The choices that answer to what was typed, by letters or by pinyin, the likeliest first; all while nothing was typed. */
export function offered(choices: readonly string[], typed: string | undefined): readonly string[] {
  return typed === undefined || typed.trim() === '' ? choices : found(choices, typed, (choice) => [searchable(choice)]);
}

/** What Enter takes: the choice that is lit, else the one that was typed out, else the first, else the text itself. */
export function taken(text: string, list: readonly string[], lit: number, open: boolean): string {
  const exact = list.find((choice) => nameKey(choice) === nameKey(text));
  if (lit >= 0) return list[lit] ?? text;
  if (exact !== undefined) return exact;
  return open || text.trim() === '' ? text : (list[0] ?? text);
}
