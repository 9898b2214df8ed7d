import type { Trace } from '#renderer/state/proof-trace.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { Service, ServiceId } from '#shared/model/service.ts';

/** A chain of departments as it is drawn: numbered, with the strongest service from each to the next, of equals the first by id. */
export function chainTrace(content: MapContent, chain: readonly DepartmentId[]): Trace {
  const services = chain.slice(1).flatMap((customer, place) => strongest(content, chain[place], customer));
  return { departments: chain, path: chain, services, cutOff: [] };
}

function strongest(
  { services }: MapContent,
  provider: DepartmentId | undefined,
  customer: DepartmentId,
): readonly ServiceId[] {
  let best: Service | undefined;
  for (const row of services.values()) {
    if (row.provider !== provider || row.customer !== customer) continue;
    if (best === undefined || row.weight > best.weight) best = row;
  }
  return best === undefined ? [] : [best.id];
}
