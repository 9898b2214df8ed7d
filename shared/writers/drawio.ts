import { strToU8 } from 'fflate';
import type { Network, NetworkGroup, NetworkLink, NetworkNode, NetworkOutline } from '#shared/export/network.ts';
import { centre, type Point, type Rect } from '#shared/export/rect.ts';
import { type Attributes, element, text, type Xml } from './xml.ts';

/** How far the middles of services between the same two lie apart, in map units. */
const APART = 40;

const style = (parts: Readonly<Record<string, string | number>>): string =>
  Object.entries(parts)
    .map(([key, value]) => `${key}=${value};`)
    .join('');

const round = (value: number): number => Math.round(value * 10) / 10;

function geometry({ x, y, width, height }: Rect, origin: Point): Xml {
  return element('mxGeometry', {
    x: round(x - origin.x),
    y: round(y - origin.y),
    width: round(width),
    height: round(height),
    as: 'geometry',
  });
}

/** A label is HTML inside an attribute, and so escaped once here and once there. */
const html = (label: string): string => text(label);

function groupCell({ id, label, box, fill, border, text: ink }: NetworkGroup): Xml {
  const look = style({
    rounded: 1,
    arcSize: 4,
    html: 1,
    whiteSpace: 'wrap',
    container: 1,
    collapsible: 0,
    verticalAlign: 'top',
    align: 'left',
    spacingLeft: 10,
    fontStyle: 1,
    fillColor: fill,
    strokeColor: border,
    fontColor: ink,
  });
  return element(
    'mxCell',
    { id, value: html(label), style: look, vertex: 1, parent: '1' },
    geometry(box, { x: 0, y: 0 }),
  );
}

/** The department inside its division, so that both move together; what is recorded of it stands in its data. */
function nodeCell({ id, label, box, colour, values }: NetworkNode, group: NetworkGroup | undefined): Xml {
  const external = values.party !== 'internal';
  const look = style({
    rounded: external ? 0 : 1,
    whiteSpace: 'wrap',
    html: 1,
    fillColor: '#FFFFFF',
    strokeColor: colour,
    strokeWidth: 1.75,
    ...(external && { dashed: 1 }),
    fontSize: 14,
  });
  const data = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value?.toString()]));
  return element(
    'UserObject',
    { ...(data as Attributes), id, label: html(label) },
    element(
      'mxCell',
      { style: look, vertex: 1, parent: group?.id ?? '1' },
      geometry(box, group?.box ?? { x: 0, y: 0 }),
    ),
  );
}

/** The way of the `index`-th of `count` arrows between two boxes: straight where it is alone, else bowed beside the others. */
function bow(from: Point, to: Point, index: number, count: number): Xml | undefined {
  if (count === 1) return undefined;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const by = (index - (count - 1) / 2) * APART;
  const x = (from.x + to.x) / 2 - ((to.y - from.y) / length) * by;
  const y = (from.y + to.y) / 2 + ((to.x - from.x) / length) * by;
  return element('Array', { as: 'points' }, element('mxPoint', { x: round(x), y: round(y) }));
}

function linkCell(link: NetworkLink, way: Xml | undefined): Xml {
  const { id, source, target, label, width, colour, weight, values } = link;
  const look = style({
    edgeStyle: 'none',
    curved: 1,
    html: 1,
    endArrow: 'block',
    endFill: 1,
    strokeColor: colour,
    strokeWidth: round(width),
    fontSize: 11,
  });
  const data = { weight, agreement: values.agreement?.toString(), assumed: values.assumed?.toString() };
  return element(
    'UserObject',
    { ...data, id, label: html(label) },
    element(
      'mxCell',
      { style: look, edge: 1, parent: '1', source, target },
      element('mxGeometry', { relative: 1, as: 'geometry' }, way),
    ),
  );
}

/** A closed line for each loop; the first carries the name. */
function outlineCells({ id, label, loops, colour }: NetworkOutline): readonly Xml[] {
  const look = style({
    endArrow: 'none',
    html: 1,
    rounded: 1,
    dashed: 1,
    strokeWidth: 2,
    strokeColor: colour,
    fontColor: colour,
    fontStyle: 1,
  });
  const point = ({ x, y }: Point, as?: string): Xml => element('mxPoint', { x: round(x), y: round(y), as });
  return loops.flatMap((loop, at) => {
    const [first, ...rest] = loop;
    if (first === undefined) return [];
    const way = element('Array', { as: 'points' }, ...rest.map((corner) => point(corner)));
    return element(
      'mxCell',
      {
        id: at === 0 ? id : `${id}-${at + 1}`,
        value: at === 0 ? html(label) : undefined,
        style: look,
        edge: 1,
        parent: '1',
      },
      element(
        'mxGeometry',
        { relative: 1, as: 'geometry' },
        point(first, 'sourcePoint'),
        point(first, 'targetPoint'),
        way,
      ),
    );
  });
}

/** Services by the two that they run between, whichever way. */
function pairs(links: readonly NetworkLink[]): ReadonlyMap<string, readonly NetworkLink[]> {
  return Map.groupBy(links, pairKey);
}
const pairKey = ({ source, target }: NetworkLink): string =>
  source < target ? `${source} ${target}` : `${target} ${source}`;

/** The map as a diagram of draw.io, uncompressed: boxes that carry what is recorded, arrows glued at both ends. */
export function writeDrawio({ name, nodes, links, groups, outlines }: Network): Uint8Array {
  const byPair = pairs(links);
  const boxes = new Map(nodes.map(({ id, box }) => [id, box]));
  const cells = [
    ...groups.map(groupCell),
    ...nodes.map((node) =>
      nodeCell(
        node,
        groups.find(({ members }) => members.has(node.id)),
      ),
    ),
    ...links.map((link) => {
      const company = byPair.get(pairKey(link)) ?? [link];
      const [first, second] = [link.source, link.target].sort().map((id) => boxes.get(id));
      const way = first && second && bow(centre(first), centre(second), company.indexOf(link), company.length);
      return linkCell(link, way);
    }),
    ...outlines.flatMap(outlineCells),
  ];
  const xml = element(
    'mxfile',
    {},
    element(
      'diagram',
      { id: 'map', name },
      element(
        'mxGraphModel',
        { grid: 1, gridSize: 10, page: 0 },
        element('root', {}, element('mxCell', { id: '0' }), element('mxCell', { id: '1', parent: '0' }), ...cells),
      ),
    ),
  );
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`);
}
