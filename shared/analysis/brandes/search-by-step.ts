import type { Graph } from '../graph.ts';
import type { Search, Sweep } from './sweep.ts';

/** Shortest paths by number of steps: breadth first. */
export function searchByStep(graph: Graph, sweep: Sweep): Search {
  const { firstOut, customer, firstIn } = graph;
  const { order, paths, previous, previousEnd } = sweep;
  const UNSEEN = -1;
  const step = new Int32Array(graph.departments.length).fill(UNSEEN);
  let last = 0;

  const from = (source: number): number => {
    for (let place = 0; place < last; place++) step[order[place] as number] = UNSEEN;
    let reached = 1;
    order[0] = source;
    paths[source] = 1;
    step[source] = 0;
    for (let place = 0; place < reached; place++) {
      const v = order[place] as number;
      const next = (step[v] as number) + 1;
      const ways = paths[v] as number;
      const end = firstOut[v + 1] as number;
      for (let arc = firstOut[v] as number; arc < end; arc++) {
        const u = customer[arc] as number;
        const known = step[u] as number;
        if (known === UNSEEN) {
          step[u] = next;
          paths[u] = ways;
          order[reached++] = u;
          const first = firstIn[u] as number;
          previous[first] = v;
          previousEnd[u] = first + 1;
        } else if (known === next) {
          paths[u] = (paths[u] as number) + ways;
          const at = previousEnd[u] as number;
          previous[at] = v;
          previousEnd[u] = at + 1;
        }
      }
    }
    last = reached;
    return reached;
  };
  return { from, distance: step, unreached: UNSEEN };
}
