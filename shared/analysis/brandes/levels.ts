import type { Graph } from '../graph.ts';

/** The departments around a source by number of steps, and in how many shortest ways each is reached. */
export interface Levels {
  /** Those reached, nearest first, the source at 0; one place more, for writes that do not count. */
  readonly order: Uint32Array;
  /** Those at distance d stand at places `begin[d]` up to `begin[d + 1]`. */
  readonly begin: Uint32Array;
  /** Number of shortest paths from the source, for those reached. Exact to 2^53, finite to 1.8e308. */
  readonly paths: Float64Array;
  /** Arcs that leave the departments at each distance, and arcs that arrive there, each with one more for every department. */
  readonly leaving: Float64Array;
  readonly arriving: Float64Array;
  /** The providers of department v, at places `firstIn[v]` up to `firstIn[v + 1]`. */
  readonly providers: Uint32Array;
  /** Searches from a source; says at how many distances there are departments, its own among them. */
  from(source: number): number;
}

/**
 * Breadth first, level by level. A level hands its paths on to its customers, or those that are left ask their providers, whichever
 * looks at fewer arcs (Beamer, Asanović & Patterson, Direction-optimizing breadth-first search, SC 2012). What is handed to a
 * department that was reached before is never read, so that the innermost loops have no branch to guess wrong.
 */
export function levelsOf(graph: Graph): Levels {
  const { departments, firstOut, customer, firstIn } = graph;
  const size = departments.length;
  const providers = graph.incoming.map((arc) => graph.provider[arc] as number);
  const order = new Uint32Array(size + 1);
  const begin = new Uint32Array(size + 1);
  const paths = new Float64Array(size);
  const leaving = new Float64Array(size + 1);
  const arriving = new Float64Array(size + 1);
  /** 1 until a department is reached. */
  const unseen = new Uint8Array(size);
  const handed = new Float64Array(size);
  /** The paths of the level at hand while the others ask for them; 0 for all other departments. */
  const offered = new Float64Array(size);
  /** Those that were not reached when they last asked. */
  const left = new Uint32Array(size);
  let waiting = 0;
  const everybody = Uint32Array.from(departments.keys());

  function handOn(start: number, end: number): number {
    let reached = end;
    for (let place = start; place < end; place++) {
      const v = order[place] as number;
      const ways = paths[v] as number;
      const last = firstOut[v + 1] as number;
      for (let arc = firstOut[v] as number; arc < last; arc++) {
        const u = customer[arc] as number;
        handed[u] = (handed[u] as number) + ways;
        order[reached] = u;
        reached += unseen[u] as number;
        unseen[u] = 0;
      }
    }
    for (let place = end; place < reached; place++) {
      const u = order[place] as number;
      paths[u] = handed[u] as number;
    }
    return reached;
  }

  function ask(start: number, end: number): number {
    let reached = end;
    for (let place = start; place < end; place++) {
      const v = order[place] as number;
      offered[v] = paths[v] as number;
    }
    let kept = 0;
    for (let at = 0; at < waiting; at++) {
      const u = left[at] as number;
      if (unseen[u] === 0) continue;
      let ways = 0;
      const last = firstIn[u + 1] as number;
      for (let each = firstIn[u] as number; each < last; each++) ways += offered[providers[each] as number] as number;
      if (ways === 0) {
        left[kept++] = u;
        continue;
      }
      paths[u] = ways;
      order[reached++] = u;
      unseen[u] = 0;
    }
    waiting = kept;
    for (let place = start; place < end; place++) offered[order[place] as number] = 0;
    return reached;
  }

  /** Adds up the arcs at a level. */
  function count(level: number, start: number, end: number): void {
    let [out, into] = [0, 0];
    for (let place = start; place < end; place++) {
      const v = order[place] as number;
      out += (firstOut[v + 1] as number) - (firstOut[v] as number) + 1;
      into += (firstIn[v + 1] as number) - (firstIn[v] as number) + 1;
    }
    leaving[level] = out;
    arriving[level] = into;
  }

  const from = (source: number): number => {
    unseen.fill(1);
    handed.fill(0);
    left.set(everybody);
    waiting = size;
    order[0] = source;
    paths[source] = 1;
    unseen[source] = 0;
    let [level, start, end, rest] = [0, 0, 1, providers.length + size];
    while (start < end) {
      count(level, start, end);
      rest -= arriving[level] as number;
      const reached = (leaving[level] as number) <= rest ? handOn(start, end) : ask(start, end);
      start = end;
      end = reached;
      begin[++level] = start;
    }
    return level;
  };
  return { order, begin, paths, leaving, arriving, providers, from };
}
