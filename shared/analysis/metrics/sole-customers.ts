import type { Graph } from '../graph.ts';

/** The customers (by number, ascending) that depend on a provider with at least `leastWeight` and have no other inside. */
export function soleCustomers({ firstOut, firstIn, customer, weight }: Graph, v: number, leastWeight: number) {
  const arcs = { from: firstOut[v] ?? 0, to: firstOut[v + 1] ?? 0 };
  return [...customer.subarray(arcs.from, arcs.to)].filter((c, place) => {
    const providers = (firstIn[c + 1] ?? 0) - (firstIn[c] ?? 0);
    return providers === 1 && (weight[arcs.from + place] ?? 0) >= leastWeight;
  });
}
