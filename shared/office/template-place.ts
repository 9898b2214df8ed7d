import { attributeOf, below, childOf, elementsOf, type XmlElement } from './xml-tree.ts';

/** A placeholder of a layout, with what it inherits from its master. Points from the upper left of the slide. */
export interface TemplatePlace {
  /** `title`, `ctrTitle`, `subTitle`, `body`, `dt`, `ftr`, `sldNum`, `obj`, `pic`, ... */
  readonly type: string;
  /** As it is written; a slide repeats it. */
  readonly idx: string | undefined;
  readonly rect: PlaceRect;
  /** Where its text may stand. */
  readonly inner: PlaceRect;
  /** Points of its first level of text. */
  readonly size: number;
}

export interface PlaceRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const EMU_PER_POINT = 12_700;
/** What a text keeps free at its sides, and above and below, where nothing is said. */
const [SIDE, ABOVE] = [91_440, 45_720];
const USUAL_SIZE = 18;

const points = (emu: string | number | undefined): number => Number(emu ?? 0) / EMU_PER_POINT;

interface Written {
  readonly type: string;
  readonly idx: string | undefined;
  readonly shape: XmlElement;
}

function written(root: XmlElement): readonly Written[] {
  const tree = childOf(root, 'p:cSld', 'p:spTree');
  return (tree === undefined ? [] : elementsOf(tree)).flatMap((shape) => {
    const [ph] = below(shape, 'p:ph');
    return ph === undefined || shape.tag === 'p:grpSp'
      ? []
      : [{ type: attributeOf(ph, 'type') ?? 'obj', idx: attributeOf(ph, 'idx'), shape }];
  });
}

/** The master has no more than five kinds of place; all others take after them. */
const KIN: Readonly<Record<string, string>> = {
  ctrTitle: 'title',
  title: 'title',
  dt: 'dt',
  ftr: 'ftr',
  sldNum: 'sldNum',
};
const kin = (type: string): string => KIN[type] ?? 'body';

function rectOf({ shape }: Written): PlaceRect | undefined {
  const frame = childOf(shape, 'p:spPr', 'a:xfrm') ?? childOf(shape, 'p:xfrm');
  const [off, ext] = [childOf(frame, 'a:off'), childOf(frame, 'a:ext')];
  if (off === undefined || ext === undefined) return undefined;
  const [x, y] = ['x', 'y'].map((key) => points(attributeOf(off, key))) as [number, number];
  const [width, height] = ['cx', 'cy'].map((key) => points(attributeOf(ext, key))) as [number, number];
  return { x, y, width, height };
}

function sizeIn(style: XmlElement | undefined): number | undefined {
  const size = attributeOf(childOf(style, 'a:lvl1pPr', 'a:defRPr'), 'sz');
  return size === undefined ? undefined : Number(size) / 100;
}

function innerOf(rect: PlaceRect, shapes: readonly XmlElement[]): PlaceRect {
  const inset = (key: string, usual: number) =>
    points(shapes.map((shape) => attributeOf(childOf(shape, 'p:txBody', 'a:bodyPr'), key)).find(Boolean) ?? usual);
  const [left, right, top, low] = [
    inset('lIns', SIDE),
    inset('rIns', SIDE),
    inset('tIns', ABOVE),
    inset('bIns', ABOVE),
  ];
  return {
    x: rect.x + left,
    y: rect.y + top,
    width: Math.max(1, rect.width - left - right),
    height: Math.max(1, rect.height - top - low),
  };
}

const STYLES: Readonly<Record<string, string>> = { title: 'p:titleStyle', body: 'p:bodyStyle' };

/** The places of a layout, or with no layout those of the master itself. One that has a place nowhere is left out. */
export function templatePlaces(master: XmlElement, layout?: XmlElement): readonly TemplatePlace[] {
  const above = written(master);
  return written(layout ?? master).flatMap((place): readonly TemplatePlace[] => {
    const parent = layout === undefined ? undefined : above.find((each) => kin(each.type) === kin(place.type));
    const line = parent === undefined ? [place] : [place, parent];
    const rect = line.map(rectOf).find((each) => each !== undefined);
    if (rect === undefined) return [];
    const style = childOf(master, 'p:txStyles', STYLES[kin(place.type)] ?? 'p:otherStyle');
    const size =
      line.map(({ shape }) => sizeIn(childOf(shape, 'p:txBody', 'a:lstStyle'))).find((each) => each !== undefined) ??
      sizeIn(style) ??
      USUAL_SIZE;
    const inner = innerOf(
      rect,
      line.map(({ shape }) => shape),
    );
    return [{ type: place.type, idx: place.idx, rect, inner, size }];
  });
}
