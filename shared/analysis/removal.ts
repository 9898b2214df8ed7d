import { detoursIn } from './brandes/detours.ts';
import { searchByDistance } from './brandes/search-by-distance.ts';
import { sweepOver } from './brandes/sweep.ts';
import type { Graph } from './graph.ts';

/** What would be lost among all other departments if one were taken out. Pairs that it is part of do not count. */
export interface Removal {
  /** Ordered pairs of others of which the first reaches the second, 0 to (n-1)(n-2). */
  readonly pairs: number;
  /** How many of them do so only through it. */
  readonly pairsLost: number;
  /** The sum of 1/distance over these pairs; without unit, as distances are. */
  readonly nearness: number;
  /** By how much that sum would fall. */
  readonly nearnessLost: number;
}

/**
 * The removal of each of some departments (by number), in their order. One search from every department serves all of them; what
 * comes on top for each is the work of finding the way again for those that it cuts off.
 */
export function removalsOf(graph: Graph, departments: readonly number[]): readonly Removal[] {
  const sums = departments.map((v) => ({ v, pairs: 0, pairsLost: 0, nearness: 0, nearnessLost: 0 }));
  if (sums.length === 0) return sums;
  const sweep = sweepOver(graph);
  const search = searchByDistance(graph, sweep);
  const detours = detoursIn(graph, sweep, search);

  for (const source of graph.departments.keys()) {
    const reached = search.from(source);
    let nearness = 0;
    for (let place = 1; place < reached; place++) nearness += 1 / distanceTo(sweep.order[place]);
    for (const sum of sums) {
      if (sum.v === source) continue;
      const isReached = search.distance[sum.v] !== search.unreached;
      sum.pairs += reached - 1 - (isReached ? 1 : 0);
      sum.nearness += nearness - (isReached ? 1 / distanceTo(sum.v) : 0);
      const count = isReached ? detours.around(sum.v, reached) : 0;
      for (let place = 0; place < count; place++) {
        const t = detours.cut[place] as number;
        const detour = detours.distance[t] as number;
        sum.nearnessLost += 1 / distanceTo(t) - 1 / detour;
        if (detour === Number.POSITIVE_INFINITY) sum.pairsLost++;
      }
    }
  }
  return sums.map(({ v: _, ...removal }) => removal);

  function distanceTo(v: number | undefined): number {
    return search.distance[v as number] as number;
  }
}
