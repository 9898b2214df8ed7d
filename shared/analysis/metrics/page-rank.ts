import type { Graph } from '../graph.ts';
import { defineDepartmentMetric } from './metric.ts';

const DAMPING = 0.85;
/** Sum of all changes in the last round; the error left is at most 5.7 times that. */
const SETTLED = 1e-14;
/** 0.85^250 is below the smallest step between doubles near 1, so this many rounds always suffice. */
const ROUNDS = 250;

/**
 * Whom everybody ultimately depends on: PageRank on the reversed map, where each internal customer hands its rank on to its
 * providers in proportion to the weights. All ranks together are 1; each is at least 0.15/n. The rank of a department without
 * providers goes to all alike. Damping 0.85, iterated until the ranks move by less than 1e-14 together.
 * Source: Brin & Page, The anatomy of a large-scale hypertextual Web search engine, Comput. Netw. 30, 1998, 107-117.
 */
export const pageRank = defineDepartmentMetric({
  id: 'pageRank',
  measure({ graph }) {
    const size = graph.departments.length;
    const received = receivedWeight(graph);
    const share = graph.weight.map((weight, arc) => weight / (received[graph.customer[arc] as number] as number));
    let rank = new Float64Array(size).fill(1 / size);
    let next = new Float64Array(size);
    for (let round = 0; round < ROUNDS; round++) {
      const ownerless = rank.reduce((sum, value, v) => (received[v] === 0 ? sum + value : sum), 0);
      handOn(graph, share, rank, (1 - DAMPING + DAMPING * ownerless) / size, next);
      const change = next.reduce((sum, value, v) => sum + Math.abs(value - (rank[v] as number)), 0);
      [rank, next] = [next, rank];
      if (change < SETTLED) break;
    }
    return rank;
  },
});

/** One round: every provider gets `base` and its share of the rank of each of its customers. */
function handOn(graph: Graph, share: Float64Array, rank: Float64Array, base: number, next: Float64Array): void {
  const { firstOut, customer } = graph;
  for (let v = 0; v < next.length; v++) {
    let given = 0;
    const end = firstOut[v + 1] as number;
    for (let arc = firstOut[v] as number; arc < end; arc++) {
      given += (share[arc] as number) * (rank[customer[arc] as number] as number);
    }
    next[v] = base + DAMPING * given;
  }
}

function receivedWeight({ departments, customer, weight }: Graph): Float64Array {
  const sum = new Float64Array(departments.length);
  for (let arc = 0; arc < customer.length; arc++) {
    const v = customer[arc] as number;
    sum[v] = (sum[v] as number) + (weight[arc] as number);
  }
  return sum;
}
