import type { Graph } from '../graph.ts';
import { defineMetric } from './metric.ts';

/** By department: the ordered pairs of others of which the first reaches the second, and how many do so only through it. */
export interface Separation {
  /** 0 to (n-1)(n-2), as the next. */
  readonly pairs: Float64Array;
  readonly pairsLost: Float64Array;
}

/** The same counts that the removal of a department gives, for all departments at once and without lengths. */
export const separation = defineMetric({ id: 'separation', measure: ({ graph }) => separationOf(graph) });

/**
 * From a source, everything that only a department leads to hangs below it in the tree of dominators, so its share is the size
 * of what is below it.
 * Source: Cooper, Harvey & Kennedy, A simple, fast dominance algorithm, Rice University TR-06-33870, 2001.
 */
function separationOf(graph: Graph): Separation {
  const total = graph.departments.length;
  const pairs = new Float64Array(total);
  const pairsLost = new Float64Array(total);
  const reachedBy = new Float64Array(total);
  const dominance = dominanceIn(graph);
  const { order, below } = dominance;
  let everyPair = 0;
  for (let source = 0; source < total; source++) {
    const reached = dominance.from(source);
    everyPair += reached - 1;
    pairs[source] = 1 - reached;
    for (let place = 0; place < reached - 1; place++) {
      const v = order[place] as number;
      reachedBy[v] = (reachedBy[v] as number) + 1;
      pairsLost[v] = (pairsLost[v] as number) + (below[place] as number) - 1;
    }
  }
  return { pairs: pairs.map((own, v) => everyPair + own - (reachedBy[v] as number)), pairsLost };
}

/** What one walk from a source finds. Places are those of a depth-first walk in the order of leaving, so the source is last. */
interface Dominance {
  /** Walks from a source and says how many departments it reached, itself included. */
  from(source: number): number;
  /** Department at each place. */
  readonly order: Uint32Array;
  /** Size of its tree, itself included. */
  readonly below: Uint32Array;
}

const NOWHERE = -1;

function dominanceIn(graph: Graph): Dominance {
  const { firstOut, customer, firstIn } = graph;
  const total = graph.departments.length;
  const provider = providersByCustomer(graph);
  const order = new Uint32Array(total);
  const below = new Uint32Array(total);
  const place = new Int32Array(total);
  const seen = new Uint8Array(total);
  const nextArc = new Uint32Array(total);
  const trail = new Uint32Array(total);
  /** Place of the immediate dominator of what is at a place. */
  const over = new Int32Array(total);

  function walk(source: number): number {
    place.fill(NOWHERE);
    seen.fill(0);
    nextArc.set(firstOut.subarray(0, total));
    let [depth, left] = [1, 0];
    trail[0] = source;
    seen[source] = 1;
    while (depth > 0) {
      const v = trail[depth - 1] as number;
      const arc = nextArc[v] as number;
      if (arc === firstOut[v + 1]) {
        place[v] = left;
        order[left++] = v;
        depth--;
        continue;
      }
      nextArc[v] = arc + 1;
      const u = customer[arc] as number;
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

  function settle(last: number): void {
    over.fill(NOWHERE, 0, last);
    over[last] = last;
    for (let changed = true; changed; ) {
      changed = false;
      for (let at = last - 1; at >= 0; at--) {
        const v = order[at] as number;
        let found = NOWHERE;
        const end = firstIn[v + 1] as number;
        for (let arc = firstIn[v] as number; arc < end; arc++) {
          const from = place[provider[arc] as number] as number;
          if (from === NOWHERE || over[from] === NOWHERE) continue;
          found = found === NOWHERE ? from : meet(from, found);
          // Nothing is over the source, and most ways meet there.
          if (found === last) break;
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
    below.fill(1, 0, reached);
    for (let at = 0; at < reached - 1; at++) {
      const up = over[at] as number;
      below[up] = (below[up] as number) + (below[at] as number);
    }
    return reached;
  };
  return { from, order, below };
}

/** The provider of each place of `firstIn`. */
function providersByCustomer({ departments, firstIn, provider, customer }: Graph): Uint32Array {
  const next = firstIn.slice(0, departments.length);
  const from = new Uint32Array(customer.length);
  for (const [arc, v] of customer.entries()) {
    const at = next[v] as number;
    from[at] = provider[arc] as number;
    next[v] = at + 1;
  }
  return from;
}
