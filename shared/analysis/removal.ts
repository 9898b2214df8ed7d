import { type Detours, detoursIn } from './brandes/detours.ts';
import { searchByDistance } from './brandes/search-by-distance.ts';
import { type Search, sweepOver } from './brandes/sweep.ts';
import type { Graph } from './graph.ts';

/** What would be lost among all other departments if one were taken out. Pairs that it is part of do not count. */
export interface Removal {
  /** The one taken out, by number. */
  readonly v: number;
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
  const removals = departments.map((v) => ({ v, pairs: 0, pairsLost: 0, nearness: 0, nearnessLost: 0 }));
  if (removals.length === 0) return removals;
  const sweep = sweepOver(graph);
  const search = searchByDistance(graph, sweep);
  const detours = detoursIn(graph, sweep, search);
  const { distance, unreached } = search;
  for (const source of graph.departments.keys()) {
    const reached = search.from(source);
    const nearness = nearnessTo(sweep.order, reached, distance);
    for (const removal of removals) {
      const { v } = removal;
      if (v === source) continue;
      const isReached = distance[v] !== unreached;
      removal.pairs += reached - 1 - (isReached ? 1 : 0);
      removal.nearness += nearness - (isReached ? 1 / (distance[v] as number) : 0);
      if (isReached) addLoss(removal, detours, detours.around(v, reached), distance);
    }
  }
  return removals;
}

type Lengths = Search['distance'];

/** To all that were reached, but for the source. A loop of its own, as the next, so that the compiler can take it whole. */
function nearnessTo(order: Uint32Array, reached: number, distance: Lengths): number {
  let sum = 0;
  for (let place = 1; place < reached; place++) sum += 1 / (distance[order[place] as number] as number);
  return sum;
}

function addLoss(
  removal: { pairsLost: number; nearnessLost: number },
  detours: Detours,
  count: number,
  distance: Lengths,
): void {
  for (let place = 0; place < count; place++) {
    const v = detours.cut[place] as number;
    const detour = detours.distance[v] as number;
    removal.nearnessLost += 1 / (distance[v] as number) - 1 / detour;
    if (detour === Number.POSITIVE_INFINITY) removal.pairsLost++;
  }
}
