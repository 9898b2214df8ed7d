import { nameKey } from '#shared/kernel/text.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { nameKeys } from '#shared/model/named.ts';

/** The wanted name for a new row, or the wanted name with the first number that makes it free on the map. */
export function freeName(
  engagement: Engagement,
  map: MapId,
  table: 'departments' | 'divisions',
  wanted: string,
): string {
  const taken = new Set([...engagement[table].values()].flatMap((row) => (row.map === map ? nameKeys(row) : [])));
  let name = wanted;
  for (let number = 2; taken.has(nameKey(name)); number++) name = `${wanted} ${number}`;
  return name;
}
