import type { Graph } from './graph.ts';

/** Who serves whom, to be walked along from a source, with the way back. */
export interface Ways {
  /** Department v leads to those at places `firstNext[v]` up to `firstNext[v + 1]` of `next`. */
  readonly firstNext: Uint32Array;
  readonly next: Uint32Array;
  /** The same for those that lead to it. */
  readonly firstLast: Uint32Array;
  readonly last: Uint32Array;
}

/** From provider to internal customer. */
export function waysOf({ firstOut, customer, firstIn, incoming, provider }: Graph): Ways {
  const last = incoming.map((arc) => provider[arc] as number);
  return { firstNext: firstOut, next: customer, firstLast: firstIn, last };
}

export function reversed({ firstNext, next, firstLast, last }: Ways): Ways {
  return { firstNext: firstLast, next: last, firstLast: firstNext, last: next };
}

/** What one walk from a source finds. Places are those of a depth-first walk in the order of leaving, so the source is last. */
export interface Dominance {
  /** Walks from a source and says how many departments it reached, itself included. */
  from(source: number): number;
  /** Department at each place. */
  readonly order: Uint32Array;
  /** Place of the immediate dominator of what is at a place: the nearest that every way from the source leads through. */
  readonly over: Int32Array;
}

const NOWHERE = -1;

/**
 * The tree of dominators of a source.
 * Source: Cooper, Harvey & Kennedy, A simple, fast dominance algorithm, Rice University TR-06-33870, 2001.
 */
export function dominanceIn({ firstNext, next, firstLast, last }: Ways): Dominance {
  const total = firstNext.length - 1;
  const order = new Uint32Array(total);
  const place = new Int32Array(total);
  const seen = new Uint8Array(total);
  const ahead = new Uint32Array(total);
  const trail = new Uint32Array(total);
  const over = new Int32Array(total);

  function walk(source: number): number {
    place.fill(NOWHERE);
    seen.fill(0);
    ahead.set(firstNext.subarray(0, total));
    let [depth, left] = [1, 0];
    trail[0] = source;
    seen[source] = 1;
    while (depth > 0) {
      const v = trail[depth - 1] as number;
      const arc = ahead[v] as number;
      if (arc === firstNext[v + 1]) {
        place[v] = left;
        order[left++] = v;
        depth--;
        continue;
      }
      ahead[v] = arc + 1;
      const u = next[arc] as number;
      if (seen[u] === 1) continue;
      seen[u] = 1;
      trail[depth++] = u;
    }
    return left;
  }

  /** Where the ways up from two places meet. */
  function meet(one: number, other: number): number {
    let [a, b] = [one, other];
    while (a !== b) {
      while (a < b) a = over[a] as number;
      while (b < a) b = over[b] as number;
    }
    return a;
  }

  function settle(root: number): void {
    over.fill(NOWHERE, 0, root);
    over[root] = root;
    for (let changed = true; changed; ) {
      changed = false;
      for (let at = root - 1; at >= 0; at--) {
        const v = order[at] as number;
        let found = NOWHERE;
        const end = firstLast[v + 1] as number;
        for (let arc = firstLast[v] as number; arc < end; arc++) {
          const from = place[last[arc] as number] as number;
          if (from === NOWHERE || over[from] === NOWHERE) continue;
          found = found === NOWHERE ? from : meet(from, found);
          // Nothing is over the source, and most ways meet there.
          if (found === root) break;
        }
        if (over[at] === found) continue;
        over[at] = found;
        changed = true;
      }
    }
  }

  const from = (source: number): number => {
    const reached = walk(source);
    settle(reached - 1);
    return reached;
  };
  return { from, order, over };
}
