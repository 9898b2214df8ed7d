import type { Graph } from '../graph.ts';
import { defineMetric, definePartialMetric } from './metric.ts';

/** What a group exchanges, in the unit of the weights: with itself, and either way with departments outside. */
export interface Exchange {
  readonly internal: number;
  readonly external: number;
  /** E-I index (X - I) / (X + I): -1 closed to +1 open. Undefined where nothing is exchanged. */
  readonly externalInternal: number | undefined;
}

/**
 * What each of `count` groups exchanges, where `group` has the number of each department's group, or -1 for none: that is
 * outside of every group.
 * Source: Krackhardt & Stern, Informal networks and organizational crises, Soc. Psychol. Q. 51(2), 1988, 123-140.
 */
export function exchangeOf(graph: Graph, group: Int32Array, count: number): readonly Exchange[] {
  const internal = new Float64Array(count);
  const external = new Float64Array(count);
  for (const [arc, weight] of graph.weight.entries()) {
    const from = group[graph.provider[arc] as number] as number;
    const to = group[graph.customer[arc] as number] as number;
    if (from === to) add(internal, from, weight);
    else {
      add(external, from, weight);
      add(external, to, weight);
    }
  }
  return Array.from(internal, (inside, number) => {
    const outside = external[number] as number;
    const total = inside + outside;
    return {
      internal: inside,
      external: outside,
      externalInternal: total === 0 ? undefined : (outside - inside) / total,
    };
  });
}

/** What each division exchanges, by its number in the graph. */
export const divisionExchange = defineMetric({
  id: 'divisionExchange',
  measure: ({ graph }) => exchangeOf(graph, graph.division, graph.divisions.length),
});

/** E-I index of each division: F5 asks how closed it is. -1 to +1, undefined where it exchanges nothing. */
export const externalInternal = definePartialMetric({
  id: 'externalInternal',
  measure: (measures) => measures.of(divisionExchange).map((exchange) => exchange.externalInternal),
});

function add(sums: Float64Array, group: number, weight: number): void {
  if (group >= 0) sums[group] = (sums[group] as number) + weight;
}
