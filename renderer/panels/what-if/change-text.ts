import { countText } from '#renderer/state/count-text.ts';
import type { WhatIfChange } from '#renderer/state/what-if.ts';
import { serviceText } from '#shared/export/comparison-words.ts';
import { speakerFor } from '#shared/export/finding-words/speaker.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { never } from '#shared/kernel/never.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import type { ServiceId } from '#shared/model/service.ts';

/** A change in words. `content` has all that changes speak of: what is on the map, and what is added while trying out. */
export function changeText(t: Translator, content: MapContent, change: WhatIfChange): string {
  const name = (id: DepartmentId): string => departmentName(t, content, id);
  switch (change.kind) {
    case 'remove':
      return t('what-if.change.remove', { things: thingsText(t, content, change.departments, change.services) });
    case 'merge':
      return t('what-if.change.merge', { names: speakerFor(t, content).names([change.into, ...change.others]) });
    case 'split':
      return t('what-if.change.split', { name: change.name, department: name(change.department) });
    case 'weight': {
      const number = new Intl.NumberFormat(t.language);
      const slots = {
        services: thingsText(t, content, [], change.services),
        after: number.format(change.weight),
      };
      if (change.before === undefined) return t('what-if.change.weight-several', slots);
      return t('what-if.change.weight', { ...slots, before: number.format(change.before) });
    }
    case 'provider':
      return t('what-if.change.provider', {
        provider: name(change.provider),
        service: serviceText(t, content, change.service),
      });
    default:
      return never(change);
  }
}

export function departmentName(t: Translator, { departments }: MapContent, id: DepartmentId): string {
  const row = departments.get(id);
  return row === undefined ? '' : nameIn(row, t.language);
}

/** One thing by its name, several by their number. */
export function thingsText(
  t: Translator,
  content: MapContent,
  departments: readonly DepartmentId[],
  services: readonly ServiceId[],
): string {
  const [department, service] = [departments[0], services[0]];
  if (departments.length === 1 && services.length === 0 && department !== undefined)
    return departmentName(t, content, department);
  if (services.length === 1 && departments.length === 0 && service !== undefined)
    return serviceText(t, content, service);
  return countText(t, { departments: departments.length, services: services.length });
}
