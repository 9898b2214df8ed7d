import { DistanceHeap } from '../brandes/distance-heap.ts';
import type { Graph } from '../graph.ts';
import { definePartialMetric } from './metric.ts';

/**
 * Services on the shortest chain from the department to an external customer, 1 for one that serves it directly. Undefined where no
 * chain leads to one. Chains may pass through external suppliers.
 */
export const stepsToCustomer = definePartialMetric({
  id: 'stepsToCustomer',
  measure: ({ graph }) => nearestCustomer(graph, () => 1),
});

/** Σ 1/weight along the chain to an external customer for which it is least: short where all of it is strong. Undefined likewise. */
export const distanceToCustomer = definePartialMetric({
  id: 'distanceToCustomer',
  measure: ({ graph }) => nearestCustomer(graph, (weight) => 1 / weight),
});

/** Distance of every department to the nearest external customer, walked back from all of them at once (Dijkstra 1959). */
function nearestCustomer(graph: Graph, lengthOf: (weight: number) => number): readonly (number | undefined)[] {
  const { departments, outside } = graph;
  const total = departments.length + outside.isCustomer.length;
  const distance = new Float64Array(total).fill(Number.POSITIVE_INFINITY);
  const heap = new DistanceHeap(total);
  for (const [number, isCustomer] of outside.isCustomer.entries()) {
    if (!isCustomer) continue;
    distance[departments.length + number] = 0;
    heap.add(departments.length + number, 0);
  }
  if (heap.size === 0) return departments.map(() => undefined);
  const { first, provider, weight } = arcsInto(graph, total);
  while (heap.size > 0) {
    const v = heap.take();
    for (let place = first[v] as number; place < (first[v + 1] as number); place++) {
      const u = provider[place] as number;
      const there = (distance[v] as number) + lengthOf(weight[place] as number);
      const known = distance[u] as number;
      if (there >= known) continue;
      if (known === Number.POSITIVE_INFINITY) heap.add(u, there);
      else heap.moveUp(u, there);
      distance[u] = there;
    }
  }
  return departments.map((_, v) => (distance[v] === Number.POSITIVE_INFINITY ? undefined : distance[v]));
}

/** Every arc, those of external parties too, by the number of its customer. */
function arcsInto({ provider, customer, weight, outside }: Graph, total: number) {
  const first = new Uint32Array(total + 1);
  for (const ends of [customer, outside.customer]) {
    for (const end of ends) first[end + 1] = (first[end + 1] as number) + 1;
  }
  for (let v = 0; v < total; v++) first[v + 1] = (first[v + 1] as number) + (first[v] as number);
  const next = first.slice();
  const from = new Uint32Array(first[total] as number);
  const weights = new Float64Array(from.length);
  for (const arcs of [{ provider, customer, weight }, outside]) {
    for (const [arc, end] of arcs.customer.entries()) {
      const place = next[end] as number;
      from[place] = arcs.provider[arc] as number;
      weights[place] = arcs.weight[arc] as number;
      next[end] = place + 1;
    }
  }
  return { first, provider: from, weight: weights };
}
