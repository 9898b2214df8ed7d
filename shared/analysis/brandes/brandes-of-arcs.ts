import { arcBetween, type Graph } from '../graph.ts';
import { type SearchIn, type Sweep, sweepOver } from './sweep.ts';

/**
 * Betweenness of every arc: the sum over ordered pairs (s, t) of the share of shortest s-t paths that run over it; 0 to n(n-1),
 * the ends of the path included, so an arc that is itself a shortest path has at least a share of one pair.
 * Source: Brandes, On variants of shortest-path betweenness centrality, Social Networks 30(2), 2008, 136-145.
 */
export function brandesOfArcs(graph: Graph, searchIn: SearchIn): Float64Array {
  const sweep = sweepOver(graph);
  const search = searchIn(graph, sweep);
  const score = new Float64Array(graph.customer.length);
  const credit = new Float64Array(graph.departments.length);
  for (const source of graph.departments.keys()) giveCredit(graph, sweep, search.from(source), credit, score);
  return score;
}

/** As for departments, with the credit that passes along each arc added up. */
function giveCredit(graph: Graph, sweep: Sweep, reached: number, credit: Float64Array, score: Float64Array): void {
  const { order, paths, previous, previousEnd } = sweep;
  for (let place = reached - 1; place > 0; place--) {
    const v = order[place] as number;
    const perPath = (1 + (credit[v] as number)) / (paths[v] as number);
    credit[v] = 0;
    const end = previousEnd[v] as number;
    for (let at = graph.firstIn[v] as number; at < end; at++) {
      const u = previous[at] as number;
      const passed = (paths[u] as number) * perPath;
      const arc = arcBetween(graph, u, v);
      credit[u] = (credit[u] as number) + passed;
      score[arc] = (score[arc] as number) + passed;
    }
  }
  credit[order[0] as number] = 0;
}
