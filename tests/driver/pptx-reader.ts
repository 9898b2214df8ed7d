import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A presentation taken apart again, by means of its own: it shares no code with the writer. */
export interface ReadPptx {
  /** The workbooks of its charts, by path. */
  readonly workbooks: ReadonlyMap<string, Uint8Array>;
  readonly files: ReadonlyMap<string, Document>;
  readonly slides: readonly Document[];
}

export function readPptx(bytes: Uint8Array): ReadPptx {
  const files = new Map<string, Document>();
  const workbooks = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (path.endsWith('.xlsx')) {
      workbooks.set(path, content);
      continue;
    }
    const faults: string[] = [];
    const parser = new DOMParser({ onError: (_, message) => faults.push(message) });
    files.set(path, parser.parseFromString(strFromU8(content), 'application/xml'));
    if (faults.length > 0) throw new Error(`${path}: ${faults.join('; ')}`);
  }
  const slides: Document[] = [];
  for (let number = 1; files.has(`ppt/slides/slide${number}.xml`); number++) {
    slides.push(files.get(`ppt/slides/slide${number}.xml`) as Document);
  }
  return { files, slides, workbooks };
}

export const all = (within: Document | Element, name: string): readonly Element[] => [
  ...within.getElementsByTagName(name),
];

export function first(within: Document | Element, name: string): Element {
  const [found] = all(within, name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

export const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

interface XY {
  readonly x: number;
  readonly y: number;
}

/** Number, name and frame of a shape or connector, in EMU. */
export interface ReadShape {
  readonly id: number;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function readShape(element: Element): ReadShape {
  const [identity, off, ext] = [first(element, 'p:cNvPr'), first(element, 'a:off'), first(element, 'a:ext')];
  return {
    id: number(identity, 'id'),
    name: identity.getAttribute('name') ?? '',
    x: number(off, 'x'),
    y: number(off, 'y'),
    width: number(ext, 'cx'),
    height: number(ext, 'cy'),
  };
}

/** Where Office draws a point of a shape's own frame, (0, 0) to (1, 1), after flips and rotation. */
export function drawnAt(element: Element, share: XY): XY {
  const frame = first(element, 'a:xfrm');
  const { x, y, width, height } = readShape(element);
  const flip = (name: string, value: number) => (frame.getAttribute(name) === '1' ? 1 - value : value);
  const [dx, dy] = [(flip('flipH', share.x) - 0.5) * width, (flip('flipV', share.y) - 0.5) * height];
  const angle = (number(frame, 'rot') / 60_000 / 180) * Math.PI;
  return {
    x: x + width / 2 + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: y + height / 2 + dx * Math.sin(angle) + dy * Math.cos(angle),
  };
}

/** The middle of a side, by the number of a connection site: 0 top, 1 left, 2 bottom, 3 right. */
export function siteOf({ x, y, width, height }: ReadShape, index: number): XY {
  const places = [
    { x: x + width / 2, y },
    { x, y: y + height / 2 },
    { x: x + width / 2, y: y + height },
    { x: x + width, y: y + height / 2 },
  ];
  const place = places[index];
  if (place === undefined) throw new Error(`no site ${index}`);
  return place;
}
