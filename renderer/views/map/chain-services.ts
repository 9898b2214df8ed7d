import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { Service, ServiceId } from '#shared/model/service.ts';

/** The services along a chain of departments: from each to the next the strongest, of equals the first by id. */
export function chainServices({ services }: MapContent, chain: readonly DepartmentId[]): readonly ServiceId[] {
  return chain.slice(1).flatMap((customer, place) => {
    const between = [...services.values()].filter((row) => row.provider === chain[place] && row.customer === customer);
    const strongest = between.reduce<Service | undefined>(
      (best, row) => (best === undefined || row.weight > best.weight ? row : best),
      undefined,
    );
    return strongest === undefined ? [] : [strongest.id];
  });
}
