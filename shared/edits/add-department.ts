import { NO_EXTRA } from '#shared/kernel/json.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Department, DepartmentId, Party, Point } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import type { MapId } from '#shared/model/map.ts';
import { checkTranslations, NO_TRANSLATIONS, type Translations } from '#shared/model/named.ts';
import { defineEdit } from './edit.ts';
import { checkFreeName, putRow } from './rows.ts';

export interface AddDepartment {
  readonly id: DepartmentId;
  readonly map: MapId;
  readonly name: string;
  readonly translations?: Translations;
  readonly party?: Party;
  readonly division?: DivisionId;
  readonly position?: Point;
}

/** Puts a new department on a map. Names are unique on a map, in every language. */
export const addDepartment = defineEdit({
  id: 'add-department',
  run(engagement, input: AddDepartment) {
    if (!engagement.maps.has(input.map)) return err({ code: 'no-such-map' });
    if (engagement.departments.has(input.id)) return err({ code: 'id-taken' });
    if (input.division !== undefined && engagement.divisions.get(input.division)?.map !== input.map) {
      return err({ code: 'no-such-division' });
    }
    const free = (text: string) => checkFreeName(engagement.departments.values(), input.map, text);
    const name = free(input.name);
    if (!name.ok) return name;
    const translations = checkTranslations(input.translations ?? NO_TRANSLATIONS, free);
    if (!translations.ok) return translations;
    const row: Department = {
      id: input.id,
      map: input.map,
      name: name.value,
      translations: translations.value,
      party: input.party ?? 'internal',
      ...(input.division === undefined ? {} : { division: input.division }),
      ...(input.position === undefined ? {} : { position: input.position }),
      notes: '',
      extra: NO_EXTRA,
    };
    return ok(putRow(engagement, 'departments', row));
  },
});
