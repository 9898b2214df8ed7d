import { ok, type Result } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { ServiceId } from '#shared/model/service.ts';
import type { AnalysisFault } from './analysis-fault.ts';
import { endsOf, graphFrom } from './graph.ts';
import { measuresOf } from './metrics/metric.ts';
import { serviceBetweenness } from './metrics/service-betweenness.ts';

/** What one internal department does for another, all its services together. */
export interface Link {
  readonly provider: DepartmentId;
  readonly customer: DepartmentId;
  /** In order of id. */
  readonly services: readonly ServiceId[];
  /** As the analysis reads it: the strongest service on a scale map, all together on a volume map. */
  readonly weight: number;
  /** Raw, over ordered pairs, 0 to n(n-1); see `service-betweenness.ts`. */
  readonly betweenness: number;
  /** The same as a share of all ordered pairs, 0 to 1. */
  readonly share: number;
}

/**
 * The links of a map with how many of its shortest chains run over each, the busiest first. Apart from the report, since it takes as
 * long as the betweenness of departments and is asked of one map at a time.
 */
export function linksOf(content: MapContent): Result<readonly Link[], AnalysisFault> {
  const graph = graphFrom(content);
  if (!graph.ok) return graph;
  const { departments, services, weight } = graph.value;
  const betweenness = measuresOf(graph.value).of(serviceBetweenness);
  const pairs = departments.length * (departments.length - 1);
  const links = services.map((ids, arc): Link => {
    const [provider, customer] = endsOf(graph.value, arc);
    const chains = betweenness[arc] ?? 0;
    return { provider, customer, services: ids, weight: weight[arc] ?? 0, betweenness: chains, share: chains / pairs };
  });
  return ok(links.sort((a, b) => b.betweenness - a.betweenness));
}
