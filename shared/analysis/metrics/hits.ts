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
  const { departments, customer } = graph;
  const rounds = Math.min(MOST_ROUNDS, PATIENCE / customer.length);
  if (customer.length === 0) return undefined;
  let hubs = new Float64Array(departments.length).fill(1 / departments.length);
  let next = new Float64Array(departments.length);
  const authorities = new Float64Array(departments.length);
  for (let round = 0; round < rounds; round++) {
    authoritiesOf(graph, hubs, authorities);
    hubsOf(graph, authorities, next);
    const change = next.reduce((sum, value, v) => sum + Math.abs(value - (hubs[v] as number)), 0);
    [hubs, next] = [next, hubs];
    if (change < SETTLED) return { hub: hubs, authority: authorities };
  }
  return undefined;
}

function authoritiesOf({ firstOut, customer, weight }: Graph, hubs: Float64Array, authorities: Float64Array): void {
  authorities.fill(0);
  for (let v = 0; v < hubs.length; v++) {
    const score = hubs[v] as number;
    const end = firstOut[v + 1] as number;
    for (let arc = firstOut[v] as number; arc < end; arc++) {
      const c = customer[arc] as number;
      authorities[c] = (authorities[c] as number) + (weight[arc] as number) * score;
    }
  }
  toSumOne(authorities);
}

function hubsOf({ firstOut, customer, weight }: Graph, authorities: Float64Array, hubs: Float64Array): void {
  for (let v = 0; v < hubs.length; v++) {
    let score = 0;
    const end = firstOut[v + 1] as number;
    for (let arc = firstOut[v] as number; arc < end; arc++) {
      score += (weight[arc] as number) * (authorities[customer[arc] as number] as number);
    }
    hubs[v] = score;
  }
  toSumOne(hubs);
}

function toSumOne(values: Float64Array): void {
  const sum = values.reduce((total, value) => total + value, 0);
  for (let v = 0; v < values.length; v++) values[v] = (values[v] as number) / sum;
}
