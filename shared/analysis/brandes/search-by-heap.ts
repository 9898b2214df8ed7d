import type { Graph } from '../graph.ts';
import { DistanceHeap } from './distance-heap.ts';
import type { Search, Sweep } from './sweep.ts';

const UNSEEN = Number.POSITIVE_INFINITY;

/** Shortest paths over lengths of any size, nearest first from a heap (Dijkstra 1959). Ties as `Distances.tolerance` says. */
export function searchByHeap(graph: Graph, sweep: Sweep): Search {
  const { firstOut, customer, firstIn } = graph;
  const { length, tolerance } = graph.distances;
  const { order, paths, previous, previousEnd } = sweep;
  const distance = new Float64Array(graph.departments.length).fill(UNSEEN);
  const heap = new DistanceHeap(graph.departments.length);
  const nearer = 1 - tolerance;
  const farther = 1 + tolerance;
  let last = 0;

  const from = (source: number): number => {
    for (let place = 0; place < last; place++) distance[order[place] as number] = UNSEEN;
    let reached = 0;
    distance[source] = 0;
    paths[source] = 1;
    heap.add(source, 0);
    while (heap.size > 0) {
      const v = heap.take();
      order[reached++] = v;
      const here = distance[v] as number;
      const ways = paths[v] as number;
      const end = firstOut[v + 1] as number;
      for (let arc = firstOut[v] as number; arc < end; arc++) {
        const u = customer[arc] as number;
        const there = here + (length[arc] as number);
        const known = distance[u] as number;
        if (there < known * nearer) {
          if (known === UNSEEN) heap.add(u, there);
          else heap.moveUp(u, there);
          distance[u] = there;
          paths[u] = ways;
          const slot = firstIn[u] as number;
          previous[slot] = v;
          previousEnd[u] = slot + 1;
        } else if (there <= known * farther) {
          paths[u] = (paths[u] as number) + ways;
          const slot = previousEnd[u] as number;
          previous[slot] = v;
          previousEnd[u] = slot + 1;
        }
      }
    }
    last = reached;
    return reached;
  };
  return { from, distance, unreached: UNSEEN };
}
