import { nameKey } from '#shared/kernel/text.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { type Called, type Named, nameKeys, type Translations } from '#shared/model/named.ts';

/** The wanted name, or the wanted name with the first number that none of these rows answers to. */
export function freeAmong(rows: Iterable<Called>, wanted: string): string {
  const taken = new Set([...rows].flatMap(nameKeys));
  let name = wanted;
  for (let number = 2; taken.has(nameKey(name)); number++) name = `${wanted} ${number}`;
  return name;
}

/** A free name for a new row on the map. */
export function freeName(
  engagement: Engagement,
  map: MapId,
  table: 'departments' | 'divisions',
  wanted: string,
): string {
  return freeAmong(
    [...engagement[table].values()].filter((row) => row.map === map),
    wanted,
  );
}

/** Gives each row a name that none of `rows`, and none claimed before, answers to: its own, or its own with another number. */
export function nameClaims(rows: Iterable<Called>): (row: Named) => Named {
  const taken = new Set([...rows].flatMap(nameKeys));
  const free = (wanted: string): string => {
    const stem = wanted.replace(/\s+\d{1,4}$/, '');
    let name = wanted;
    for (let number = 2; taken.has(nameKey(name)); number++) name = `${stem} ${number}`;
    return name;
  };
  return ({ name, translations }) => {
    const claimed = {
      name: free(name),
      translations: Object.fromEntries(
        Object.entries(translations).map(([language, text]) => [language, free(text)]),
      ) as Translations,
    };
    for (const key of nameKeys(claimed)) taken.add(key);
    return claimed;
  };
}
