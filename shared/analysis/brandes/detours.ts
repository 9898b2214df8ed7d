import type { Graph } from '../graph.ts';
import type { Search, Sweep } from './sweep.ts';

/** The departments of which every shortest path from the source runs through one department, and how they are reached without it. */
export interface Detours {
  /** Works them out after a search for a department that it reached, not its source; says how many depend on it. */
  around(department: number, reached: number): number;
  /** Those departments, nearest first. */
  readonly cut: Uint32Array;
  /** By department, for those in `cut`: the distance without the one left out; infinite where no path is left. */
  readonly distance: Float64Array;
}

/**
 * Shortest paths without a department, from those with it. Only the departments of which every shortest path leads through it can
 * move away (Ramalingam & Reps 1996), so only these are searched for again, starting from their providers that stay where they are.
 */
export function detoursIn(graph: Graph, { order, previous, previousEnd }: Sweep, search: Search): Detours {
  const { firstOut, provider, customer, firstIn, incoming } = graph;
  const { length } = graph.distances;
  const { distance: known, unreached } = search;
  const size = graph.departments.length;
  const cut = new Uint32Array(size);
  const distance = new Float64Array(size);
  /** 1 for the department left out and for those in `cut`. */
  const gone = new Uint8Array(size);
  /** Those whose customers may be nearer than is known, in a ring: at most all at once, none twice. */
  const queue = new Uint32Array(size);
  const queued = new Uint8Array(size);

  /** Every department before it on its shortest paths is gone. */
  function hangsOn(v: number): boolean {
    const end = previousEnd[v] as number;
    for (let at = firstIn[v] as number; at < end; at++) if (gone[previous[at] as number] === 0) return false;
    return true;
  }

  /** Its distance over a provider that stays where it is. */
  function fromOutside(v: number): number {
    let least = Number.POSITIVE_INFINITY;
    const end = firstIn[v + 1] as number;
    for (let at = firstIn[v] as number; at < end; at++) {
      const arc = incoming[at] as number;
      const u = provider[arc] as number;
      const here = known[u] as number;
      if (gone[u] === 0 && here !== unreached) least = Math.min(least, here + (length[arc] as number));
    }
    return least;
  }

  /**
   * Carries on from the first `count` of the queue until nobody gets nearer (Moore 1959). A queue does without a heap: those in it
   * stand in the order of their old distances, which is nearly that of the new ones, so few are met twice.
   */
  function settle(count: number): void {
    let head = 0;
    for (let waiting = count; waiting > 0; waiting--) {
      const v = queue[head] as number;
      head = head + 1 === size ? 0 : head + 1;
      queued[v] = 0;
      const here = distance[v] as number;
      const end = firstOut[v + 1] as number;
      for (let arc = firstOut[v] as number; arc < end; arc++) {
        const u = customer[arc] as number;
        const there = here + (length[arc] as number);
        if (gone[u] === 0 || there >= (distance[u] as number)) continue;
        distance[u] = there;
        if (queued[u] === 1) continue;
        queued[u] = 1;
        const tail = head + waiting - 1;
        queue[tail < size ? tail : tail - size] = u;
        waiting++;
      }
    }
  }

  const around = (department: number, reached: number): number => {
    let count = 0;
    gone[department] = 1;
    // Nothing is nearer, so nobody is led through it.
    distance[department] = 0;
    for (let place = order.indexOf(department) + 1; place < reached; place++) {
      const v = order[place] as number;
      if (!hangsOn(v)) continue;
      gone[v] = 1;
      cut[count++] = v;
    }
    let waiting = 0;
    for (let place = 0; place < count; place++) {
      const v = cut[place] as number;
      const there = fromOutside(v);
      distance[v] = there;
      if (there === Number.POSITIVE_INFINITY) continue;
      queue[waiting++] = v;
      queued[v] = 1;
    }
    settle(waiting);
    gone[department] = 0;
    for (let place = 0; place < count; place++) gone[cut[place] as number] = 0;
    return count;
  };
  return { around, cut, distance };
}
