import { createRequire } from 'node:module';
import Graphology from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import { outDegreeCentrality } from 'graphology-metrics/centrality/degree.js';
import edgeBetweenness from 'graphology-metrics/centrality/edge-betweenness.js';
import hits from 'graphology-metrics/centrality/hits.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { directedDensity } from 'graphology-metrics/graph/density.js';
import { weightedOutDegree } from 'graphology-metrics/node/weighted-degree.js';
import type { Graph } from '#shared/analysis/graph.ts';
import { type Peer, peerOf, type Values, way } from './peer.ts';

/** Its scores come as an object by key, departments in order of number. */
const listed = (scores: Readonly<Record<string, number>>): Values => Object.values(scores);

/** graphology with graphology-metrics, made as exact as it takes to give the same values. */
export function graphologyPeer({ departments, provider, customer, weight, distances }: Graph): Peer {
  const graph = new Graphology({ type: 'directed' });
  const reversed = new Graphology({ type: 'directed' });
  for (const v of departments.keys()) for (const each of [graph, reversed]) each.addNode(v);
  for (const [arc, c] of customer.entries()) {
    const attributes = { weight: weight[arc], length: distances.length[arc] };
    graph.addEdge(provider[arc], c, attributes);
    reversed.addEdge(c, provider[arc], attributes);
  }
  const { version } = createRequire(import.meta.url)('graphology-metrics/package.json');
  const raw = { normalized: false };
  // Its tolerance counts once for each department.
  const exactRanks = { getEdgeWeight: 'weight', maxIterations: 1000, tolerance: 1e-14 / departments.length };
  const exactHits = { maxIterations: 10_000, tolerance: 1e-13 };
  return peerOf(`graphology-metrics ${version}`, {
    betweenness: way(() => betweenness(graph, { ...raw, getEdgeWeight: 'length' }), listed),
    betweennessUnweighted: way(() => betweenness(graph, { ...raw, getEdgeWeight: null }), listed),
    serviceBetweenness: way(() => edgeBetweenness(graph, { ...raw, getEdgeWeight: 'length' }), listed),
    outDegree: way(
      () => outDegreeCentrality(graph),
      (shares) => listed(shares).map((share) => Math.round((share ?? 0) * (departments.length - 1))),
    ),
    outStrength: way(
      () => graph.mapNodes((v) => weightedOutDegree(graph, v)),
      (values) => values,
    ),
    pageRank: way(() => pagerank(reversed, exactRanks), listed),
    hub: way(() => hits(graph, exactHits).hubs, listed),
    authority: way(() => hits(graph, exactHits).authorities, listed),
    density: way(
      () => directedDensity(graph),
      (value) => [value],
    ),
  });
}
