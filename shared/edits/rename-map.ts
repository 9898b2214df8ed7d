import type { Language } from '#shared/kernel/language.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { MapId } from '#shared/model/map.ts';
import { checkName, nameIn, renamedIn } from '#shared/model/named.ts';
import { defineEdit } from './edit.ts';
import { putRow } from './rows.ts';

export interface RenameMap {
  readonly map: MapId;
  readonly name: string;
  /** The language in which the reader sees the name that is being replaced. */
  readonly language: Language;
}

export const renameMap = defineEdit({
  id: 'rename-map',
  run(engagement, input: RenameMap) {
    const row = engagement.maps.get(input.map);
    if (row === undefined) return err({ code: 'no-such-map' });
    const name = checkName(input.name);
    if (!name.ok) return name;
    if (name.value === nameIn(row, input.language)) return ok(engagement);
    return ok(putRow(engagement, 'maps', renamedIn(row, input.language, name.value)));
  },
});
