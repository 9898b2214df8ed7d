import type { Network } from '#shared/export/network.ts';
import { jsonFile } from './json-file.ts';

/**
 * The map as Cytoscape reads it (cyjs, the elements of Cytoscape.js): `name` is what Cytoscape
 * shows, `label` what style sheets use, `value` and `key` what NetworkX tells nodes and parallel edges by.
 */
export function writeCytoscapeJson({ name, description, nodes, links }: Network): Uint8Array {
  return jsonFile({
    format_version: '1.0',
    target_cytoscapejs_version: '~3',
    directed: true,
    multigraph: true,
    data: { name, description },
    elements: {
      nodes: nodes.map(({ id, label, kind, centre, colour, values }) => ({
        data: { id, value: id, name: label, label, kind, colour, ...values },
        position: { x: centre.x, y: centre.y },
      })),
      edges: links.map(({ id, source, target, label, weight, values }) => ({
        data: { id, key: id, source, target, name: label, label, interaction: 'service', weight, ...values },
      })),
    },
  });
}
