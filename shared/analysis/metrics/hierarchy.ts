import type { Graph } from '../graph.ts';
import { defineMapMetric } from './metric.ts';
import { type Components, components } from './strongly-connected.ts';

/**
 * Pairs with chains one way only among all pairs with a chain: 0 (everybody who depends is depended on) to 1 (no cycle).
 * Undefined without arcs.
 * Source: Krackhardt 1994, as for connectedness. His efficiency has three published definitions that disagree and is not measured.
 */
export const hierarchy = defineMapMetric({
  id: 'hierarchy',
  measure(measures) {
    const within = measures.of(components);
    const mutual = within.size.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
    const oneWay = oneWayPairs(measures.graph, within);
    return mutual + oneWay === 0 ? undefined : oneWay / (mutual + oneWay);
  },
});

const WORD = 32;

/**
 * Pairs of departments of different components with a chain from one to the other: whom each component reaches, as a row of
 * bits, filled in order of number, since chains lead only to components with smaller ones.
 */
function oneWayPairs({ provider, customer }: Graph, { count, component, size }: Components): number {
  const words = Math.ceil(count / WORD);
  const reach = new Uint32Array(count * words);
  const next: number[][] = Array.from({ length: count }, () => []);
  for (const [arc, p] of provider.entries()) {
    const [from, to] = [component[p] as number, component[customer[arc] as number] as number];
    if (from !== to) next[from]?.push(to);
  }
  let pairs = 0;
  for (const [from, targets] of next.entries()) {
    const row = reach.subarray(from * words, (from + 1) * words);
    for (const to of targets) {
      for (let word = 0; word < words; word++) row[word] = (row[word] as number) | (reach[to * words + word] as number);
      const word = to >>> 5;
      row[word] = (row[word] as number) | (1 << (to & (WORD - 1)));
    }
    const members = size[from] as number;
    for (let word = 0; word < words; word++) {
      for (let bits = row[word] as number; bits !== 0; bits &= bits - 1) {
        pairs += members * (size[word * WORD + (WORD - 1 - Math.clz32(bits & -bits))] as number);
      }
    }
  }
  return pairs;
}
