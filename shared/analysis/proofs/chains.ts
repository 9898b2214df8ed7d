import { searchByDistance } from '../brandes/search-by-distance.ts';
import { type Sweep, sweepOver } from '../brandes/sweep.ts';
import { arcBetween, departmentAt, type Graph } from '../graph.ts';
import type { ChainItem, ProofSection } from '../proof.ts';

interface Found {
  readonly item: ChainItem;
  readonly distance: number;
}

/**
 * The pairs of other departments with a shortest chain through department v (by number). The credits together are its raw
 * betweenness, so the two sections add up to the number of the finding. Pairs that count most come first, then the strongest chains.
 */
export function chainSections(graph: Graph, v: number): readonly [sole: ProofSection, shared: ProofSection] {
  const sweep = sweepOver(graph);
  const search = searchByDistance(graph, sweep);
  const ways = new Float64Array(graph.departments.length);
  const found: Found[] = [];
  for (const source of graph.departments.keys()) {
    const reached = search.from(source);
    if (source === v || search.distance[v] === search.unreached) continue;
    countWays(graph, sweep, reached, v, ways);
    for (let place = 0; place < reached; place++) {
      const target = sweep.order[place] as number;
      const beyond = ways[target] as number;
      if (target === v || beyond === 0) continue;
      const chains = sweep.paths[target] as number;
      const through = (sweep.paths[v] as number) * beyond;
      const path = pathThrough(graph, sweep, ways, { source, v, target });
      const services = path.slice(1).flatMap((to, step) => {
        return graph.services[arcBetween(graph, path[step] as number, to)] ?? [];
      });
      found.push({
        item: {
          kind: 'chain',
          path: path.map((each) => departmentAt(graph, each)),
          services,
          chains,
          through,
          credit: through / chains,
        },
        distance: search.distance[target] as number,
      });
    }
  }
  // The sort is stable: what is equal stays in order of its ends.
  found.sort((a, b) => b.item.credit - a.item.credit || a.distance - b.distance);
  const isSole = ({ item }: Found): boolean => item.through === item.chains;
  const items = (of: readonly Found[]): readonly ChainItem[] => of.map(({ item }) => item);
  const [sole, shared] = [items(found.filter(isSole)), items(found.filter((each) => !isSole(each)))];
  return [
    { id: 'sole-chains', items: sole, total: sole.length },
    { id: 'shared-chains', items: shared, total: shared.reduce((sum, { credit }) => sum + credit, 0) },
  ];
}

/** In how many shortest ways each department is reached from v on, along the shortest paths of the sweep; 0 where by none. */
function countWays({ firstIn }: Graph, sweep: Sweep, reached: number, v: number, ways: Float64Array): void {
  ways.fill(0);
  ways[v] = 1;
  for (let place = sweep.order.indexOf(v) + 1; place < reached; place++) {
    const u = sweep.order[place] as number;
    let sum = 0;
    const end = sweep.previousEnd[u] as number;
    for (let at = firstIn[u] as number; at < end; at++) sum += ways[sweep.previous[at] as number] as number;
    ways[u] = sum;
  }
}

interface Stops {
  readonly source: number;
  readonly v: number;
  readonly target: number;
}

/** One of the shortest paths through v: back from the target by departments that lie beyond v, from there by any. */
function pathThrough(graph: Graph, sweep: Sweep, ways: Float64Array, { source, v, target }: Stops): readonly number[] {
  const path = [target];
  let isBeyond = true;
  for (let at = target; at !== source; ) {
    if (at === v) isBeyond = false;
    const slots = sweep.previous.subarray(graph.firstIn[at], sweep.previousEnd[at]);
    const before = slots.filter((u) => !isBeyond || (ways[u] as number) > 0);
    at = before.reduce((first, u) => Math.min(first, u));
    path.push(at);
  }
  return path.reverse();
}
