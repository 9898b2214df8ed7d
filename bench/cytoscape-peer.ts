import cytoscape, { type EdgeSingular } from 'cytoscape';
import type { Graph } from '#shared/analysis/graph.ts';
import { type Peer, peerOf, way } from './peer.ts';

/** It adds the chance of a jump to the rest instead of taking it off, so that another number stands for 0.85. */
const DAMPING = 2 - 1 / 0.85;

/** The algorithms of cytoscape itself, without a window. */
export function cytoscapePeer({ departments, provider, customer, weight, distances }: Graph): Peer {
  const arcs = [...customer].map((c, arc) => ({
    ends: [`${provider[arc]}`, `${c}`] as const,
    weight: weight[arc],
    length: distances.length[arc],
  }));
  const drawn = (direction: 'ahead' | 'back') => {
    const nodes = [...departments.keys()].map((v) => ({ data: { id: `${v}` } }));
    const edges = arcs.map(({ ends, ...numbers }, arc) => {
      const [source, target] = direction === 'ahead' ? ends : ends.toReversed();
      return { data: { id: `arc ${arc}`, source, target, ...numbers } };
    });
    return cytoscape({ headless: true, elements: { nodes, edges } as never });
  };
  const ahead = drawn('ahead');
  const back = drawn('back');
  const byNumber = [...departments.keys()].map((v) => ahead.getElementById(`${v}`));
  const byNumberBack = [...departments.keys()].map((v) => back.getElementById(`${v}`));
  const lengthOf = (edge: EdgeSingular): number => edge.data('length');
  const weightOf = (edge: EdgeSingular): number => edge.data('weight');
  // Its types do not know it.
  const { version } = cytoscape as unknown as { readonly version: string };
  return peerOf(`cytoscape ${version}`, {
    betweenness: way(
      () => ahead.elements().betweennessCentrality({ directed: true, weight: lengthOf }),
      (scores) => byNumber.map((one) => scores.betweenness(one)),
    ),
    betweennessUnweighted: way(
      () => ahead.elements().betweennessCentrality({ directed: true }),
      (scores) => byNumber.map((one) => scores.betweenness(one)),
    ),
    outDegree: way(
      () => byNumber.map((one) => one.outdegree(false)),
      (values) => values,
    ),
    pageRank: way(
      () =>
        back.elements().pageRank({
          dampingFactor: DAMPING,
          precision: 1e-26,
          iterations: 1000,
          weight: weightOf,
        } as never),
      (scores) => byNumberBack.map((one) => scores.rank(one)),
    ),
    articulationPoints: way(
      () => ahead.elements().hopcroftTarjanBiconnected(),
      ({ cut }) => cut.map((one) => Number(one.id())).sort((a, b) => a - b),
    ),
    stronglyConnected: way(
      () => ahead.elements().tarjanStronglyConnectedComponents(),
      ({ components }) =>
        components
          .map((group) => group.nodes().length)
          .filter((count) => count > 1)
          .sort((a, b) => b - a),
    ),
  });
}
