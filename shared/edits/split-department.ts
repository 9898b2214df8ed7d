import { NO_EXTRA } from '#shared/kernel/json.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Department, DepartmentId, Point } from '#shared/model/department.ts';
import { checkTranslations, NO_TRANSLATIONS, type Translations } from '#shared/model/named.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { defineEdit } from './edit.ts';
import { checkFreeName } from './rows.ts';

export interface SplitDepartment {
  readonly department: DepartmentId;
  /** Of the new department. */
  readonly id: DepartmentId;
  readonly name: string;
  readonly translations?: Translations;
  readonly position?: Point;
  /** Begin or end at the department, and from now on at the new one. */
  readonly services: Iterable<ServiceId>;
}

/**
 * Makes a second department of one and hands it these services. It is of the same party and division; headcount and capacity
 * stay whole with the first, since nobody has said how they are divided, and so do marks.
 */
export const splitDepartment = defineEdit({
  id: 'split-department',
  run(engagement, input: SplitDepartment) {
    const whole = engagement.departments.get(input.department);
    if (whole === undefined) return err({ code: 'no-such-department' });
    if (engagement.departments.has(input.id)) return err({ code: 'id-taken' });
    const { position } = input;
    if (position && !(Number.isFinite(position.x) && Number.isFinite(position.y))) {
      return err({ code: 'position-not-a-number' });
    }
    const free = (text: string) => checkFreeName(engagement.departments.values(), whole.map, text);
    const name = free(input.name);
    if (!name.ok) return name;
    const translations = checkTranslations(input.translations ?? NO_TRANSLATIONS, free);
    if (!translations.ok) return translations;
    const part: Department = {
      id: input.id,
      map: whole.map,
      name: name.value,
      translations: translations.value,
      party: whole.party,
      ...(whole.division === undefined ? {} : { division: whole.division }),
      ...(position === undefined ? {} : { position }),
      notes: '',
      extra: NO_EXTRA,
    };
    const services = new Map(engagement.services);
    for (const id of input.services) {
      const row = engagement.services.get(id);
      if (row === undefined) return err({ code: 'no-such-service' });
      if (row.provider === whole.id) services.set(id, { ...row, provider: part.id });
      else if (row.customer === whole.id) services.set(id, { ...row, customer: part.id });
      else return err({ code: 'service-elsewhere', name: whole.name });
    }
    return ok({ ...engagement, departments: new Map(engagement.departments).set(part.id, part), services });
  },
});
