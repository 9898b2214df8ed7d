import { ok, type Result } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { ServiceId } from '#shared/model/service.ts';
import type { AnalysisFault } from './analysis-fault.ts';
import { endsOf, graphFrom } from './graph.ts';
import { maxFlow } from './max-flow.ts';

/** One pair whose services a narrowest place needs. */
export interface CutPair {
  readonly provider: DepartmentId;
  readonly customer: DepartmentId;
  readonly services: readonly ServiceId[];
}

/** How well the supply of one department from another withstands the loss of services. */
export interface Routes {
  /** Chains that share no pair of provider and customer: 0 where no chain leads there. */
  readonly independent: number;
  /** The fewest pairs without which no chain is left, in order; as many as there are independent routes (Menger's theorem). */
  readonly narrowest: readonly CutPair[];
}

/** Routes along which `from` serves `to`, at one or more removes; undefined where either is no internal department of the map, or they are one. */
export function routesBetween(
  content: MapContent,
  from: DepartmentId,
  to: DepartmentId,
): Result<Routes | undefined, AnalysisFault> {
  const graph = graphFrom(content);
  if (!graph.ok) return graph;
  const [a, b] = [from, to].map((id) => graph.value.departments.indexOf(id)) as [number, number];
  if (a < 0 || b < 0 || a === b) return ok(undefined);
  const { flow, cut } = maxFlow(graph.value, a, b, 'arc');
  const narrowest = cut.map((arc) => {
    const [provider, customer] = endsOf(graph.value, arc);
    return { provider, customer, services: graph.value.services[arc] ?? [] };
  });
  return ok({ independent: flow, narrowest });
}
