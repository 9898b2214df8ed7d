import type { Graph } from '../graph.ts';
import { definePartialMetric } from './metric.ts';

/**
 * Open chains provider > broker > customer, where the provider does not serve the customer directly, by who belongs to which
 * division (Gould & Fernandez 1989). Capital letters: the divisions of provider, broker and customer.
 */
export interface Brokerage {
  /** AAA: within one division. */
  readonly coordinator: number;
  /** ABA: between two departments of one other division. */
  readonly itinerant: number;
  /** AAB: from the own division to another. */
  readonly representative: number;
  /** ABB: from another division to the own. */
  readonly gatekeeper: number;
  /** ABC: between three divisions. */
  readonly liaison: number;
}

/**
 * How often each department is the broker, by role: counts from 0. Undefined for a department without a division; chains with
 * an end that has none are not counted, for they have no role.
 * Source: Gould & Fernandez, Structures of mediation, Sociol. Methodol. 19, 1989, 89-126.
 */
export const brokerage = definePartialMetric({
  id: 'brokerage',
  measure({ graph }): readonly (Brokerage | undefined)[] {
    const { departments, firstOut, customer, division } = graph;
    const counts = departments.map((_, v) => (division[v] === NONE ? undefined : noChains()));
    const served = new Int32Array(departments.length).fill(NONE);
    for (const a of departments.keys()) {
      if (division[a] === NONE) continue;
      const last = firstOut[a + 1] as number;
      for (let arc = firstOut[a] as number; arc < last; arc++) served[customer[arc] as number] = a;
      for (let arc = firstOut[a] as number; arc < last; arc++) {
        const v = customer[arc] as number;
        const count = counts[v];
        if (count === undefined) continue;
        for (let next = firstOut[v] as number; next < (firstOut[v + 1] as number); next++) {
          const b = customer[next] as number;
          if (b !== a && served[b] !== a && division[b] !== NONE) count[roleOf(graph, a, v, b)]++;
        }
      }
    }
    return counts;
  },
});

const NONE = -1;

function roleOf({ division }: Graph, provider: number, broker: number, customer: number): keyof Brokerage {
  const [a, v, b] = [division[provider], division[broker], division[customer]];
  if (a === v) return v === b ? 'coordinator' : 'representative';
  if (v === b) return 'gatekeeper';
  return a === b ? 'itinerant' : 'liaison';
}

function noChains(): { -readonly [Role in keyof Brokerage]: number } {
  return { coordinator: 0, itinerant: 0, representative: 0, gatekeeper: 0, liaison: 0 };
}
