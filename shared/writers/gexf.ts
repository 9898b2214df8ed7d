import { strToU8 } from 'fflate';
import {
  LINK_FIELDS,
  type Network,
  type NetworkField,
  type NetworkValues,
  NODE_FIELDS,
} from '#shared/export/network.ts';
import { element, text, type Xml } from './xml.ts';

/** Of a node in Gephi, whose unit is that of the places: about the height of a department's box. */
const SIZE = 50;

function attributes(of: 'node' | 'edge', fields: readonly NetworkField[]): Xml {
  return element(
    'attributes',
    { class: of },
    ...fields.map(({ id, type }) => element('attribute', { id, title: id, type })),
  );
}

function values(fields: readonly NetworkField[], row: NetworkValues): Xml | undefined {
  const cells = fields.flatMap(({ id }) => {
    const value = row[id];
    return value === undefined ? [] : [element('attvalue', { for: id, value: String(value) })];
  });
  return cells.length === 0 ? undefined : element('attvalues', {}, ...cells);
}

function channels(colour: string): Readonly<Record<'r' | 'g' | 'b', number>> {
  const number = Number.parseInt(colour.slice(1), 16);
  return { r: number >> 16, g: (number >> 8) & 255, b: number & 255 };
}

/** The map as GEXF 1.3 for Gephi: labels, weights, direction from provider to internal customer, colours, places; y points up as there. */
export function writeGexf({ nodes, links, name, date }: Network): Uint8Array {
  const xml = element(
    'gexf',
    { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' },
    element('meta', { lastmodifieddate: date }, element('description', {}, text(name))),
    element(
      'graph',
      { mode: 'static', defaultedgetype: 'directed' },
      attributes('node', NODE_FIELDS),
      attributes('edge', LINK_FIELDS),
      element(
        'nodes',
        {},
        ...nodes.map(({ id, label, centre, colour, values: row }) =>
          element(
            'node',
            { id, label },
            values(NODE_FIELDS, row),
            element('viz:color', channels(colour)),
            element('viz:position', { x: centre.x, y: 0 - centre.y, z: 0 }),
            element('viz:size', { value: SIZE }),
          ),
        ),
      ),
      element(
        'edges',
        {},
        ...links.map(({ id, source, target, label, weight, values: row }) =>
          element(
            'edge',
            { id, source, target, label: label === '' ? undefined : label, weight },
            values(LINK_FIELDS, row),
          ),
        ),
      ),
    ),
  );
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`);
}
