import type { Translator } from '#shared/i18n/translator.ts';

/** "3 departments and 1 service": counts of what there is, without what there is none of. */
export function countText(t: Translator, count: { readonly departments: number; readonly services: number }): string {
  const departments = t('count.departments', { count: count.departments });
  const services = t('count.services', { count: count.services });
  if (count.services === 0) return departments;
  if (count.departments === 0) return services;
  return t('count.both', { departments, services });
}
