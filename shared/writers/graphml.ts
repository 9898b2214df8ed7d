import { strToU8 } from 'fflate';
import { LINK_FIELDS, type Network, type NetworkField, NODE_FIELDS } from '#shared/export/network.ts';
import { element, text, type Xml } from './xml.ts';

const NODE_KEYS: readonly NetworkField[] = [
  { id: 'label', type: 'string' },
  { id: 'x', type: 'double' },
  { id: 'y', type: 'double' },
  { id: 'color', type: 'string' },
  ...NODE_FIELDS,
];
const EDGE_KEYS: readonly NetworkField[] = [
  { id: 'label', type: 'string' },
  { id: 'weight', type: 'double' },
  ...LINK_FIELDS,
];

type Values = Readonly<Record<string, string | number | boolean | undefined>>;

function keys(of: 'node' | 'edge', fields: readonly NetworkField[]): readonly Xml[] {
  return fields.map(({ id, type }) =>
    element('key', { id: `${of}-${id}`, for: of, 'attr.name': id, 'attr.type': type }),
  );
}

function data(of: 'node' | 'edge', fields: readonly NetworkField[], values: Values): readonly (Xml | undefined)[] {
  return fields.map(({ id }) => {
    const value = values[id];
    return value === undefined ? undefined : element('data', { key: `${of}-${id}` }, text(String(value)));
  });
}

/**
 * The map as GraphML 1.0: nodes before edges, each edge from provider to internal customer. Labels, weights and places carry the names
 * that Gephi knows; y points up as there.
 */
export function writeGraphml({ nodes, links, name }: Network): Uint8Array {
  const xml = element(
    'graphml',
    { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
    ...keys('node', NODE_KEYS),
    ...keys('edge', EDGE_KEYS),
    element(
      'graph',
      { id: 'map', edgedefault: 'directed' },
      element('desc', {}, text(name)),
      ...nodes.map(({ id, label, centre, colour, values }) =>
        element(
          'node',
          { id },
          ...data('node', NODE_KEYS, { ...values, label, x: centre.x, y: 0 - centre.y, color: colour }),
        ),
      ),
      ...links.map(({ id, source, target, label, weight, values }) =>
        element('edge', { id, source, target }, ...data('edge', EDGE_KEYS, { ...values, label, weight })),
      ),
    ),
  );
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`);
}
