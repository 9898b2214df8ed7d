import type { Language } from '#shared/kernel/language.ts';
import { allNames, type Called, nameIn } from '#shared/model/named.ts';
import { found, type Searchable, searchable } from '#shared/search/match.ts';

const prepared = new WeakMap<object, readonly Searchable[]>();

/** What a row answers to in a search: its name in every language, and its aliases. Prepared once for each row. */
export function searchableNames(row: Called): readonly Searchable[] {
  const before = prepared.get(row);
  if (before !== undefined) return before;
  const names = allNames(row)
    .filter((name) => name !== '')
    .map(searchable);
  prepared.set(row, names);
  return names;
}

/** Rows that answer to the question, the likeliest first, among equals by name. */
export function foundByName<Row extends Called>(
  rows: Iterable<Row>,
  query: string,
  language: Language,
): readonly Row[] {
  const { compare } = new Intl.Collator(language);
  return found([...rows], query, searchableNames, (a, b) => compare(nameIn(a, language), nameIn(b, language)));
}
