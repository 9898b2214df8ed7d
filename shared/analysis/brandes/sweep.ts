import type { Graph } from '../graph.ts';

/** What one search from a source leaves behind. Made once and used for every source, so that a search allocates nothing. */
export interface Sweep {
  /** The departments reached, nearest first, the source at 0. */
  readonly order: Uint32Array;
  /** Number of shortest paths from the source to each department reached. Exact to 2^53, finite to 1.8e308. */
  readonly paths: Float64Array;
  /** The last department before v on each of its shortest paths, at places `firstIn[v]` up to `previousEnd[v]`. */
  readonly previous: Uint32Array;
  readonly previousEnd: Uint32Array;
}

/** Shortest paths from one source at a time. */
export interface Search {
  /** Fills the sweep from a source and says how many departments it reached, itself included. */
  from(source: number): number;
  /** How far each department lies from the source of the last search, `unreached` where no path leads there. */
  readonly distance: Int32Array | Float64Array;
  readonly unreached: number;
}

export type SearchIn = (graph: Graph, sweep: Sweep) => Search;

export function sweepOver(graph: Graph): Sweep {
  const size = graph.departments.length;
  return {
    order: new Uint32Array(size),
    paths: new Float64Array(size),
    previous: new Uint32Array(graph.customer.length),
    previousEnd: new Uint32Array(size),
  };
}

/**
 * Betweenness of every department: the sum over ordered pairs (s, t) of other departments of the share of shortest s-t paths
 * that pass through it; 0 to (n-1)(n-2). Pairs without a path add nothing.
 * Source: Brandes, A faster algorithm for betweenness centrality, J. Math. Sociol. 25(2), 2001, 163-177.
 */
export function brandes(graph: Graph, searchIn: SearchIn): Float64Array {
  const size = graph.departments.length;
  const sweep = sweepOver(graph);
  const search = searchIn(graph, sweep);
  const score = new Float64Array(size);
  const credit = new Float64Array(size);
  for (let source = 0; source < size; source++) {
    giveCredit(graph.firstIn, sweep, search.from(source), credit, score);
  }
  return score;
}

/** Walks back from the farthest department: each shares its own credit, and one for itself, among those before it. */
function giveCredit(
  firstIn: Uint32Array,
  sweep: Sweep,
  reached: number,
  credit: Float64Array,
  score: Float64Array,
): void {
  const { order, paths, previous, previousEnd } = sweep;
  for (let place = reached - 1; place > 0; place--) {
    const v = order[place] as number;
    const earned = credit[v] as number;
    const perPath = (1 + earned) / (paths[v] as number);
    score[v] = (score[v] as number) + earned;
    credit[v] = 0;
    const end = previousEnd[v] as number;
    for (let at = firstIn[v] as number; at < end; at++) {
      const u = previous[at] as number;
      credit[u] = (credit[u] as number) + (paths[u] as number) * perPath;
    }
  }
  credit[order[0] as number] = 0;
}
