import { err, ok } from '#shared/kernel/result.ts';
import { type Engagement, TABLES, type TableName, type Tables } from '#shared/model/engagement.ts';
import { type DuplicateMap, duplicateMap } from './duplicate-map.ts';
import { defineEdit } from './edit.ts';

export interface KeepScenario extends DuplicateMap {
  /** The engagement with the changes made that were tried out on the map; `ids` are of the map as it is there. */
  readonly changed: Engagement;
}

/** Puts what was tried out on a map behind the other maps, as a map of its own; the map itself stays as it is. */
export const keepScenario = defineEdit({
  id: 'keep-scenario',
  run(engagement, { changed, ...copy }: KeepScenario) {
    const copied = duplicateMap.run(changed, copy);
    if (!copied.ok) return copied;
    const tables: Partial<Record<TableName, ReadonlyMap<string, unknown>>> = {};
    for (const name of TABLES) {
      const [own, tried]: readonly ReadonlyMap<string, unknown>[] = [engagement[name], changed[name]];
      const fresh = [...copied.value[name]].filter(([id]) => tried?.has(id) !== true);
      if (fresh.some(([id]) => own?.has(id))) return err({ code: 'id-taken' });
      tables[name] = new Map<string, unknown>([...(own ?? []), ...fresh]);
    }
    return ok({ ...engagement, ...(tables as Tables) });
  },
});
