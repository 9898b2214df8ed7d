import type { Graph } from '#shared/analysis/graph.ts';
import { betweenness } from '#shared/analysis/metrics/betweenness.ts';
import { betweennessUnweighted } from '#shared/analysis/metrics/betweenness-unweighted.ts';
import { modularity } from '#shared/analysis/metrics/communities.ts';
import { constraint } from '#shared/analysis/metrics/constraint.ts';
import { coreness } from '#shared/analysis/metrics/coreness.ts';
import { articulationPoints, bridges } from '#shared/analysis/metrics/cuts.ts';
import { outDegree } from '#shared/analysis/metrics/degree.ts';
import { density } from '#shared/analysis/metrics/density.ts';
import { authority, hub } from '#shared/analysis/metrics/hits.ts';
import { type Measures, type Metric, measuresOf } from '#shared/analysis/metrics/metric.ts';
import { pageRank } from '#shared/analysis/metrics/page-rank.ts';
import { reciprocityArc } from '#shared/analysis/metrics/reciprocity.ts';
import { serviceBetweenness } from '#shared/analysis/metrics/service-betweenness.ts';
import { outStrength } from '#shared/analysis/metrics/strength.ts';
import { stronglyConnected } from '#shared/analysis/metrics/strongly-connected.ts';
import { skeleton } from '#shared/analysis/skeleton.ts';
import { type Peer, peerOf, type Values, way } from './peer.ts';

/** Ourselves, on one thread. */
export function orgloomPeer(graph: Graph): Peer {
  const number = new Map(graph.departments.map((id, v) => [id, v]));
  const ties = measuresOf(graph).of(skeleton);
  // Nothing is known but the map without directions, which the peers are given ready too.
  const measures: Measures = {
    graph,
    of: <Id extends string, Value>(metric: Metric<Id, Value>): Value =>
      (metric as Metric<string, unknown>) === skeleton ? (ties as Value) : metric.measure(measures),
  };
  const of = <Value>(metric: Metric<string, Value>, values: (value: Value) => Values) =>
    way(() => metric.measure(measures), values);
  return peerOf('Orgloom', {
    betweenness: of(betweenness, listed),
    betweennessUnweighted: of(betweennessUnweighted, listed),
    serviceBetweenness: of(serviceBetweenness, listed),
    outDegree: of(outDegree, listed),
    outStrength: of(outStrength, listed),
    pageRank: of(pageRank, listed),
    hub: of(hub, listed),
    authority: of(authority, listed),
    constraint: of(constraint, listed),
    coreness: of(coreness, listed),
    modularity: of(modularity, (value) => [value ?? null]),
    reciprocityArc: of(reciprocityArc, (value) => [value ?? null]),
    density: of(density, (value) => [value ?? null]),
    articulationPoints: of(articulationPoints, (ids) => ids.map((id) => number.get(id) ?? null)),
    bridges: of(bridges, (pairs) => pairs.flat().map((id) => number.get(id) ?? null)),
    stronglyConnected: of(stronglyConnected, (groups) => groups.map(({ length }) => length).sort((a, b) => b - a)),
  });
}

const listed = (values: ArrayLike<number | undefined>): Values => Array.from(values, (value) => value ?? null);
