import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { endsOf, type Graph } from '../graph.ts';
import type { ServiceItem, TieItem } from '../proof.ts';

/** All services along an arc (by number), with the weight that the finding was made with. */
export function tieOf(graph: Graph, arc: number): TieItem {
  const [provider, customer] = endsOf(graph, arc);
  const services = graph.services[arc] ?? [];
  return { kind: 'tie', provider, customer, services, weight: graph.weight[arc] ?? 0 };
}

/** The arcs (by number) that satisfy a condition on their two ends. */
export function arcsWhere(graph: Graph, holds: (provider: number, customer: number) => boolean): readonly number[] {
  return [...graph.provider].flatMap((provider, arc) => {
    return holds(provider, graph.customer[arc] as number) ? [arc] : [];
  });
}

/** Each of some services that are still on the map, the heaviest first. */
export function serviceItems({ services }: MapContent, ids: Iterable<ServiceId>): readonly ServiceItem[] {
  return [...ids]
    .flatMap((id) => services.get(id) ?? [])
    .sort((a, b) => b.weight - a.weight)
    .map(({ id, provider, customer }) => ({ kind: 'service', service: id, provider, customer }));
}

/** The number of a department, -1 where the map no longer has it. */
export const numberOf = ({ departments }: Graph, id: DepartmentId | undefined): number =>
  id === undefined ? -1 : departments.indexOf(id);
