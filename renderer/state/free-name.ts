import { nameKey } from '#shared/kernel/text.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { type Named, nameKeys } from '#shared/model/named.ts';

/** The wanted name, or the wanted name with the first number that none of these rows answers to. */
export function freeAmong(rows: Iterable<Named>, wanted: string): string {
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
