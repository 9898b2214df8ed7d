import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { Service, ServiceId } from '#shared/model/service.ts';

/** The departments at the other ends of the services of these. */
export function partnersOf(content: MapContent, own: ReadonlySet<DepartmentId>): ReadonlySet<DepartmentId> {
  const partners = new Set<DepartmentId>();
  for (const { provider, customer } of content.services.values()) {
    if (own.has(provider) && !own.has(customer)) partners.add(customer);
    if (own.has(customer) && !own.has(provider)) partners.add(provider);
  }
  return partners;
}

/**
 * A map of these departments alone with those of their services that `keep` says. Their places are left out, for what stands far apart on
 * the whole map would be small here.
 */
export function mapPart(
  content: MapContent,
  shown: ReadonlySet<DepartmentId>,
  keep: (service: Service) => boolean,
): MapContent {
  const departments = new Map(
    [...content.departments].filter(([id]) => shown.has(id)).map(([id, { position: _, ...row }]) => [id, row] as const),
  );
  const services = new Map<ServiceId, Service>(
    [...content.services].filter(([, row]) => shown.has(row.provider) && shown.has(row.customer) && keep(row)),
  );
  return { ...content, departments, services };
}
