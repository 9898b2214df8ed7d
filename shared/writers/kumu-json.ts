import type { Network } from '#shared/export/network.ts';
import { jsonFile } from './json-file.ts';

/** The map as a Kumu blueprint. Ends name ids, so that several services between the same two stay apart; Kumu lays it out itself. */
export function writeKumuJson({ nodes, links }: Network): Uint8Array {
  return jsonFile({
    elements: nodes.map(({ id, label, kind, values }) => ({
      id,
      label,
      type: kind,
      tags: values.division === undefined ? [] : [values.division],
      ...values,
    })),
    connections: links.map(({ id, source, target, label, weight, values }) => ({
      id,
      from: source,
      to: target,
      direction: 'directed',
      label,
      strength: weight,
      ...values,
    })),
  });
}
