import type { Graph } from '../graph.ts';
import type { Search, Sweep } from './sweep.ts';

/** Longest arc for which the buckets (16 kB) stay in the processor's nearest cache. */
export const BUCKET_LENGTH_LIMIT = 4095;

const NONE = -1;
const UNSEEN = 2 ** 31 - 1;

/**
 * Shortest paths over whole-number lengths of at most `BUCKET_LENGTH_LIMIT`, nearest first by a ring of buckets, one for each
 * distance ahead (Dial 1969). A department that gets nearer is put into its new bucket and left in the old one, where its
 * distance no longer fits; so an entry is the arc that put it there, and the lists need no room of their own.
 */
export function searchByBucket(graph: Graph, sweep: Sweep): Search {
  const { firstOut, customer, firstIn } = graph;
  const { order, paths, previous, previousEnd } = sweep;
  const length = Int32Array.from(graph.distances.length);
  const longest = length.reduce((most, value) => Math.max(most, value), 0);
  const mask = 2 ** Math.ceil(Math.log2(longest + 1)) - 1;
  /** The first waiting arc of each bucket, and of each arc the next one. */
  const first = new Int32Array(mask + 1).fill(NONE);
  const next = new Int32Array(length.length);
  const distance = new Int32Array(graph.departments.length).fill(UNSEEN);
  let last = 0;

  const from = (source: number): number => {
    for (let place = 0; place < last; place++) distance[order[place] as number] = UNSEEN;
    order[0] = source;
    paths[source] = 1;
    distance[source] = 0;
    let reached = 1;
    let place = 0;
    let here = 0;
    let waiting = 0;
    for (;;) {
      for (; place < reached; place++) {
        const v = order[place] as number;
        const ways = paths[v] as number;
        const end = firstOut[v + 1] as number;
        for (let arc = firstOut[v] as number; arc < end; arc++) {
          const u = customer[arc] as number;
          const there = here + (length[arc] as number);
          const known = distance[u] as number;
          if (there < known) {
            distance[u] = there;
            paths[u] = ways;
            const slot = firstIn[u] as number;
            previous[slot] = v;
            previousEnd[u] = slot + 1;
            const bucket = there & mask;
            next[arc] = first[bucket] as number;
            first[bucket] = arc;
            waiting++;
          } else if (there === known) {
            paths[u] = (paths[u] as number) + ways;
            const slot = previousEnd[u] as number;
            previous[slot] = v;
            previousEnd[u] = slot + 1;
          }
        }
      }
      if (waiting === 0) break;
      do here++;
      while (first[here & mask] === NONE);
      // A length is at least 1, so nothing joins the bucket that is being emptied.
      let entry = first[here & mask] as number;
      first[here & mask] = NONE;
      for (; entry !== NONE; entry = next[entry] as number) {
        waiting--;
        const u = customer[entry] as number;
        if (distance[u] === here) order[reached++] = u;
      }
    }
    last = reached;
    return reached;
  };
  return { from, distance, unreached: UNSEEN };
}
