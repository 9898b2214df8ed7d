import type { Rect } from '#shared/export/rect.ts';
import { attributeOf, below } from '#shared/office/xml-tree.ts';
import { PLACE_KEYS, RECORD_NAME, readRecord, type SlideRecord, textDigest } from '#shared/writers/pptx/record.ts';
import { type Node, nodeAt, nodesIn } from './node.ts';

const SHAPES = ['p:sp', 'p:cxnSp', 'p:graphicFrame', 'p:grpSp', 'p:pic'];

/** Coordinates of a group's inside on the slide: `slide = scale * inside + offset`. */
export interface Frame {
  readonly scale: readonly [x: number, y: number];
  readonly offset: readonly [x: number, y: number];
}
const PLAIN: Frame = { scale: [1, 1], offset: [0, 0] };

/** A shape as it stands on a slide that was read. */
export interface SlideShape {
  /** Its name; of a placeholder what it is for. */
  readonly key: string;
  readonly id: string;
  readonly node: Node;
  readonly parent: Node;
  readonly frame: Frame;
  /** EMU on the slide; undefined where the layout says. */
  readonly rect: Rect | undefined;
  readonly text: string;
}

export const isShape = ({ tag }: Node): boolean => SHAPES.includes(tag);

/** Number, name and description of a shape. */
export const identityOf = (shape: Node): Node | undefined => nodeAt(nodesIn(shape)[0], 'p:cNvPr');

export const frameNode = (shape: Node): Node | undefined =>
  nodeAt(shape, shape.tag === 'p:grpSp' ? 'p:grpSpPr' : 'p:spPr', 'a:xfrm') ?? nodeAt(shape, 'p:xfrm');

const numbers = (node: Node | undefined, a: string, b: string): [number, number] | undefined => {
  const [x, y] = [Number(attributeOf(node, a) ?? Number.NaN), Number(attributeOf(node, b) ?? Number.NaN)];
  return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : undefined;
};

function insideOf(group: Node, outer: Frame): Frame {
  const xfrm = frameNode(group);
  const [off, ext] = [numbers(nodeAt(xfrm, 'a:off'), 'x', 'y'), numbers(nodeAt(xfrm, 'a:ext'), 'cx', 'cy')];
  const [from, size] = [numbers(nodeAt(xfrm, 'a:chOff'), 'x', 'y'), numbers(nodeAt(xfrm, 'a:chExt'), 'cx', 'cy')];
  if (!off || !ext || !from || !size) return outer;
  const along = (at: 0 | 1): [number, number] => {
    const own = size[at] === 0 ? 1 : ext[at] / size[at];
    return [outer.scale[at] * own, outer.scale[at] * (off[at] - own * from[at]) + outer.offset[at]];
  };
  const [x, y] = [along(0), along(1)];
  return { scale: [x[0], y[0]], offset: [x[1], y[1]] };
}

function rectOf(shape: Node, { scale, offset }: Frame): Rect | undefined {
  const xfrm = frameNode(shape);
  const [off, ext] = [numbers(nodeAt(xfrm, 'a:off'), 'x', 'y'), numbers(nodeAt(xfrm, 'a:ext'), 'cx', 'cy')];
  if (!off || !ext) return undefined;
  return {
    x: scale[0] * off[0] + offset[0],
    y: scale[1] * off[1] + offset[1],
    width: scale[0] * ext[0],
    height: scale[1] * ext[1],
  };
}

function keyOf(shape: Node): string {
  const [place] = nodeAt(nodesIn(shape)[0], 'p:nvPr') ? below(nodesIn(shape)[0] as Node, 'p:ph') : [];
  const type = attributeOf(place, 'type');
  if (place !== undefined) return PLACE_KEYS[type ?? ''] ?? '';
  return attributeOf(identityOf(shape), 'name') ?? '';
}

export function textOf(shape: Node): string {
  if (shape.tag === 'p:grpSp') return '';
  return [...below(shape, 'a:t')]
    .map(({ children }) => children.filter((each) => typeof each === 'string').join(''))
    .join('');
}

/** Every shape of a slide, those inside groups behind their group. */
export function shapesOf(tree: Node): readonly SlideShape[] {
  const found: SlideShape[] = [];
  const walk = (parent: Node, frame: Frame): void => {
    for (const node of nodesIn(parent)) {
      if (!isShape(node)) continue;
      const id = attributeOf(identityOf(node), 'id') ?? '';
      found.push({ ...{ key: keyOf(node), id, node, parent, frame }, rect: rectOf(node, frame), text: textOf(node) });
      if (node.tag === 'p:grpSp') walk(node, insideOf(node, frame));
    }
  };
  walk(tree, PLAIN);
  return found;
}

export const treeOf = (slide: Node): Node | undefined => nodeAt(slide, 'p:cSld', 'p:spTree');

export function recordOf(shapes: readonly SlideShape[]): SlideRecord | undefined {
  const holder = shapes.find(({ key }) => key.startsWith(RECORD_NAME));
  return holder && readRecord(holder.text);
}

export const digestOf = ({ text }: SlideShape): string => textDigest(text);
