import type { Graph } from '../graph.ts';
import { defineMetric, definePartialMetric } from './metric.ts';

/** Sum of all changes of the hub scores in the last round. */
const SETTLED = 1e-14;
/** Arcs looked at before the scores are given up as not settling. */
const PATIENCE = 20_000_000;
/** Rounds after which they are given up on a small map too. */
const MOST_ROUNDS = 200_000;

interface Scores {
  readonly hub: Float64Array;
  readonly authority: Float64Array;
}

/**
 * Hubs serve those that are served well, authorities are served by good hubs: hub_v ∝ Σ w_vc · authority_c and
 * authority_c ∝ Σ w_vc · hub_v, each with sum 1, from equal hub scores. Undefined without arcs.
 *
 * They are not unique where the leading singular value of the weights repeats, as in two equal groups without a service between:
 * the answer is then the one nearest to equal scores. Where the two largest values differ by so little that the scores do not
 * settle, they are undefined.
 * Source: Kleinberg, Authoritative sources in a hyperlinked environment, J. ACM 46(5), 1999, 604-632.
 */
const scores = defineMetric({ id: 'hubsAndAuthorities', measure: ({ graph }) => settledScores(graph) });

/** Score as a provider of the well served, 0 to 1. */
export const hub = definePartialMetric({
  id: 'hub',
  measure: (measures) => byDepartment(measures.graph, measures.of(scores)?.hub),
});

/** Score as a customer of good providers, 0 to 1. */
export const authority = definePartialMetric({
  id: 'authority',
  measure: (measures) => byDepartment(measures.graph, measures.of(scores)?.authority),
});

function byDepartment({ departments }: Graph, values: Float64Array | undefined): readonly (number | undefined)[] {
  return departments.map((_, v) => values?.[v]);
}

function settledScores(graph: Graph): Scores | undefined {
  const { departments, customer, firstOut, firstIn, incoming, provider, weight } = graph;
  const rounds = Math.min(MOST_ROUNDS, PATIENCE / customer.length);
  if (customer.length === 0) return undefined;
  const provided: Rows = { first: firstOut, other: customer, weight };
  const received: Rows = {
    first: firstIn,
    other: incoming.map((arc) => provider[arc] as number),
    weight: new Float64Array(incoming.length).map((_, place) => weight[incoming[place] as number] as number),
  };
  let hubs = new Float64Array(departments.length).fill(1 / departments.length);
  let next = new Float64Array(departments.length);
  const authorities = new Float64Array(departments.length);
  for (let round = 0; round < rounds; round++) {
    const sum = weigh(received, hubs, authorities);
    toSumOne(next, weigh(provided, authorities, next));
    let change = 0;
    for (let v = 0; v < next.length; v++) change += Math.abs((next[v] as number) - (hubs[v] as number));
    [hubs, next] = [next, hubs];
    if (change >= SETTLED) continue;
    toSumOne(authorities, sum);
    return { hub: hubs, authority: authorities };
  }
  return undefined;
}

/** For each department, at places `first[v]` up to `first[v + 1]`, who stands at the other end of its arcs, and their weights. */
interface Rows {
  readonly first: Uint32Array;
  readonly other: Uint32Array;
  readonly weight: Float64Array;
}

/** Adds up, for each department, the scores of those at the other end, each by its weight; says what all come to. */
function weigh({ first, other, weight }: Rows, scores: Float64Array, sums: Float64Array): number {
  let total = 0;
  for (let v = 0; v < sums.length; v++) {
    let sum = 0;
    const end = first[v + 1] as number;
    for (let at = first[v] as number; at < end; at++) {
      sum += (weight[at] as number) * (scores[other[at] as number] as number);
    }
    sums[v] = sum;
    total += sum;
  }
  return total;
}

function toSumOne(values: Float64Array, sum: number): void {
  for (let v = 0; v < values.length; v++) values[v] = (values[v] as number) / sum;
}
