import type { Named } from '#shared/model/named.ts';
import { type Searchable, searchable } from '#shared/search/match.ts';

const prepared = new WeakMap<object, readonly Searchable[]>();

/** What a row answers to in a search: its name in every language. Prepared once for each row. */
export function searchableNames(row: Named): readonly Searchable[] {
  const before = prepared.get(row);
  if (before !== undefined) return before;
  const names = [row.name, ...Object.values(row.translations)].filter((name) => name !== '').map(searchable);
  prepared.set(row, names);
  return names;
}
