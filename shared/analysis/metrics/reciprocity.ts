import type { Graph } from '../graph.ts';
import { defineMapMetric } from './metric.ts';

/** Arcs that are returned among all arcs, 0 to 1; undefined without arcs. */
export const reciprocityArc = defineMapMetric({
  id: 'reciprocityArc',
  measure: ({ graph }) => share(returnedArcs(graph), graph.customer.length),
});

/** Unordered pairs that serve each other among all that are connected, 0 to 1 (Wasserman & Faust 1994); undefined without arcs. */
export const reciprocityDyadic = defineMapMetric({
  id: 'reciprocityDyadic',
  measure({ graph }) {
    const mutual = returnedArcs(graph) / 2;
    return share(mutual, graph.customer.length - mutual);
  },
});

/** Weight that is returned among all weight, 0 to 1: the sum of min(w_ij, w_ji) over that of w_ij (Squartini et al. 2013). */
export const reciprocityWeighted = defineMapMetric({
  id: 'reciprocityWeighted',
  measure({ graph: { weight, reverse } }) {
    let returned = 0;
    let total = 0;
    for (const [arc, there] of weight.entries()) {
      returned += Math.min(there, weight[reverse[arc] ?? -1] ?? 0);
      total += there;
    }
    return share(returned, total);
  },
});

function returnedArcs(graph: Graph): number {
  let count = 0;
  for (const arc of graph.reverse) if (arc >= 0) count++;
  return count;
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
