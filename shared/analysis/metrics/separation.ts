import { dominanceIn, waysOf } from '../dominance.ts';
import type { Graph } from '../graph.ts';
import { inseparablesOf } from '../inseparable.ts';
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
 * of what is below it. One tree serves all sources that are inseparable from its own.
 */
function separationOf(graph: Graph): Separation {
  const ways = waysOf(graph);
  const total = graph.departments.length;
  const pairs = new Float64Array(total);
  const pairsLost = new Float64Array(total);
  const reachedBy = new Float64Array(total);
  const below = new Uint32Array(total);
  const isMember = new Uint8Array(total);
  const dominance = dominanceIn(ways);
  const { order, over } = dominance;
  let everyPair = 0;

  /** By how many sources a department is reached, and how many departments it alone leads each of them to. */
  function count(v: number, sources: number, cutOff: number): void {
    reachedBy[v] = (reachedBy[v] as number) + sources;
    pairsLost[v] = (pairsLost[v] as number) + sources * cutOff;
  }

  for (const { members, reachedWithoutFirst } of inseparablesOf(ways)) {
    const first = members[0] as number;
    const reached = dominance.from(first);
    everyPair += members.length * (reached - 1);
    for (const v of members) {
      isMember[v] = 1;
      pairs[v] = 1 - reached;
    }
    below.fill(1, 0, reached);
    for (let place = 0; place < reached - 1; place++) {
      const v = order[place] as number;
      const up = over[place] as number;
      below[up] = (below[up] as number) + (below[place] as number);
      count(v, members.length - (isMember[v] as number), (below[place] as number) - 1);
    }
    // Of what the others reach, neither they themselves nor the first are lost with it.
    count(first, members.length - 1, reached - 1 - reachedWithoutFirst);
    for (const v of members) isMember[v] = 0;
  }
  return { pairs: pairs.map((own, v) => everyPair + own - (reachedBy[v] as number)), pairsLost };
}
