import { createIds, type IdSource } from '#shared/kernel/id.ts';
import { createRandom, seedFrom } from '#shared/kernel/random.ts';
import { type Engagement, TABLES } from '#shared/model/engagement.ts';

/** New ids for rows that a command makes: other ones than are there, and the same for the same engagement. */
export function freshIds(engagement: Engagement): IdSource {
  const known = TABLES.flatMap((name) => [...engagement[name].keys()]);
  const ids = createIds(createRandom(seedFrom(known.join(' '))));
  const taken = new Set<string>(known);
  return <Kind extends string>(kind: Kind) => {
    let id = ids(kind);
    while (taken.has(id)) id = ids(kind);
    taken.add(id);
    return id;
  };
}
