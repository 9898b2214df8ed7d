import type { Language } from '#shared/kernel/language.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { nameIn } from '#shared/model/named.ts';
import type { Service } from '#shared/model/service.ts';

/** The services that a department gives and gets, the strongest first. */
export function servicesOf(
  engagement: Engagement,
  department: DepartmentId,
): { readonly given: readonly Service[]; readonly got: readonly Service[] } {
  const all = [...engagement.services.values()].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return {
    given: all.filter((row) => row.provider === department),
    got: all.filter((row) => row.customer === department),
  };
}

/** What a service is called in a list beside the department at its other end. */
export function serviceLabel(
  engagement: Engagement,
  service: Service,
  end: 'provider' | 'customer',
  language: Language,
): { readonly partner: string; readonly name: string } {
  const partner = engagement.departments.get(service[end]);
  return { partner: partner === undefined ? '' : nameIn(partner, language), name: nameIn(service, language) };
}
