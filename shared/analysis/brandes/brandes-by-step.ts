import type { Graph } from '../graph.ts';
import { type Levels, levelsOf } from './levels.ts';

/**
 * Betweenness as `brandes` has it, where a chain is as long as it has steps; raw, 0 to (n-1)(n-2). Where all steps are alike, the
 * departments at one distance can be worked off together, without a queue of arcs, in about half of the time.
 */
export function brandesByStep(graph: Graph): Float64Array {
  const size = graph.departments.length;
  const levels = levelsOf(graph);
  const score = new Float64Array(size);
  const credit: Credit = {
    sum: new Float64Array(size),
    perPath: new Float64Array(size),
    taken: new Float64Array(size),
  };
  for (let source = 0; source < size; source++) {
    const farthest = levels.from(source) - 1;
    credit.sum.fill(0);
    for (let level = farthest; level > 0; level--) {
      if (level < farthest) collect(graph, levels, level, credit);
      giveCredit(levels, level, credit, score);
    }
  }
  return score;
}

interface Credit {
  /** Credit over paths, of a level once it is collected; of those beyond it means nothing any more. */
  readonly sum: Float64Array;
  /** (1 + credit) / paths of the levels that are through. */
  readonly perPath: Float64Array;
  /** The same of the level beyond while credit is taken from it; 0 for all other departments. */
  readonly taken: Float64Array;
}

function giveCredit(
  { order, begin, paths }: Levels,
  level: number,
  { sum, perPath }: Credit,
  score: Float64Array,
): void {
  for (let place = begin[level] as number; place < (begin[level + 1] as number); place++) {
    const v = order[place] as number;
    const ways = paths[v] as number;
    const earned = ways * (sum[v] as number);
    score[v] = (score[v] as number) + earned;
    perPath[v] = (1 + earned) / ways;
  }
}

/** Credit from the level beyond: taken from it, or handed back by it, whichever looks at fewer arcs. */
function collect(graph: Graph, levels: Levels, level: number, credit: Credit): void {
  if ((levels.leaving[level] as number) <= (levels.arriving[level + 1] as number)) take(graph, levels, level, credit);
  else handBack(graph, levels, level, credit);
}

function take({ firstOut, customer }: Graph, { order, begin }: Levels, level: number, { sum, perPath, taken }: Credit) {
  const [start, end, beyond] = [begin[level] as number, begin[level + 1] as number, begin[level + 2] as number];
  for (let place = end; place < beyond; place++) {
    const v = order[place] as number;
    taken[v] = perPath[v] as number;
  }
  for (let place = start; place < end; place++) {
    const v = order[place] as number;
    let total = 0;
    const last = firstOut[v + 1] as number;
    for (let arc = firstOut[v] as number; arc < last; arc++) total += taken[customer[arc] as number] as number;
    sum[v] = total;
  }
  for (let place = end; place < beyond; place++) taken[order[place] as number] = 0;
}

/** Providers of the level beyond stand in the level at hand or farther, and there credit is not read again. */
function handBack({ firstIn }: Graph, { order, begin, providers }: Levels, level: number, { sum, perPath }: Credit) {
  for (let place = begin[level + 1] as number; place < (begin[level + 2] as number); place++) {
    const v = order[place] as number;
    const share = perPath[v] as number;
    const last = firstIn[v + 1] as number;
    for (let each = firstIn[v] as number; each < last; each++) {
      const u = providers[each] as number;
      sum[u] = (sum[u] as number) + share;
    }
  }
}
