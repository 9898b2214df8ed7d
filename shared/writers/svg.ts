import { strToU8 } from 'fflate';
import { connectorPath, type Path, sitePoint } from '#shared/export/connector-path.ts';
import { DASH, type DrawingItem, type Shape, type Stroke, shapesByName } from '#shared/export/drawing.ts';
import type { Figure } from '#shared/export/figure.ts';
import { hexOf, PAPER } from '#shared/export/palette.ts';
import { around, centre, type Rect } from '#shared/export/rect.ts';
import { roundedPath } from '#shared/export/rounded-path.ts';
import { LEADING, textArea } from '#shared/export/text-area.ts';
import { arrowHead, shortened } from './arrow-head.ts';
import { type Attributes, element, join, text, type Xml } from './xml.ts';

const FONTS = "Arial, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";
/** Baseline below the middle of a line, in em: half the height of a capital. */
const BASELINE = 0.36;

const round = (value: number): number => Math.round(value * 100) / 100;

function strokeAttributes(stroke: Stroke | undefined): Attributes {
  if (stroke === undefined) return {};
  const { colour, width, dashed } = stroke;
  const dash = dashed === true ? DASH.map((share) => round(width * share)).join(' ') : undefined;
  return { stroke: hexOf(colour), 'stroke-width': round(width), 'stroke-dasharray': dash };
}

function outline({ form, rect, radius }: Shape, attributes: Attributes): Xml {
  const { x, y, width, height } = rect;
  if (form === 'ellipse') {
    const [rx, ry] = [width / 2, height / 2];
    return element('ellipse', { cx: round(x + rx), cy: round(y + ry), rx: round(rx), ry: round(ry), ...attributes });
  }
  const corner = form === 'rounded' ? round(radius ?? 0) : undefined;
  const size = { x: round(x), y: round(y), width: round(width), height: round(height), rx: corner };
  return element('rect', { ...size, ...attributes });
}

/** The place that a text has before it is turned about its middle. */
function turned(rect: Rect): Rect {
  return around(centre(rect), rect.height, rect.width);
}

/** One element for each line: programs differ in how they place a second one inside the same element. */
function textLines(shape: Shape): readonly Xml[] {
  const { text: block } = shape;
  if (block === undefined) return [];
  const rect = block.upright === true ? turned(shape.rect) : shape.rect;
  const { lines, size, colour, bold, align, inset } = block;
  const leading = size * LEADING;
  const first = (textArea({ ...shape, rect })?.y ?? rect.y) + leading / 2;
  const x = { left: rect.x + inset, centre: rect.x + rect.width / 2, right: rect.x + rect.width - inset }[align];
  const middle = centre(rect);
  return lines.map((line, index) =>
    element(
      'text',
      {
        x: round(x),
        y: round(first + index * leading + size * BASELINE),
        'text-anchor': { left: undefined, centre: 'middle', right: 'end' }[align],
        'font-family': FONTS,
        'font-size': round(size),
        'font-weight': bold === true ? 'bold' : undefined,
        fill: hexOf(colour),
        transform: block.upright === true ? `rotate(-90 ${round(middle.x)} ${round(middle.y)})` : undefined,
      },
      text(line),
    ),
  );
}

function pathData({ from, pieces }: Path): string {
  const at = (point: { readonly x: number; readonly y: number }) => `${round(point.x)} ${round(point.y)}`;
  const steps = pieces.map(({ controls, to }) =>
    controls === undefined ? `L${at(to)}` : `C${at(controls[0])} ${at(controls[1])} ${at(to)}`,
  );
  return `M${at(from)}${steps.join('')}`;
}

function arrow(path: Path, stroke: Stroke, headed: boolean): Xml {
  const head = headed ? arrowHead(path, stroke.width) : undefined;
  const body = head === undefined ? path : shortened(path, head.length * 0.7);
  return join([
    element('path', { d: pathData(body), fill: 'none', ...strokeAttributes(stroke) }),
    head && element('path', { d: `${pathData(head.path)}Z`, fill: hexOf(stroke.colour) }),
  ]);
}

function drawn(item: DrawingItem, shapes: ReadonlyMap<string, Shape>): readonly Xml[] {
  if (item.kind === 'shape') {
    const bare = item.fill === undefined && item.stroke === undefined;
    const fill = item.fill === undefined ? 'none' : hexOf(item.fill);
    return [...(bare ? [] : [outline(item, { fill, ...strokeAttributes(item.stroke) })]), ...textLines(item)];
  }
  if (item.kind === 'outline') {
    const d = item.loops.map((loop) => roundedPath(loop, item.radius)).join('');
    return [element('path', { d, fill: 'none', ...strokeAttributes(item.stroke) })];
  }
  if (item.kind === 'line') {
    return [arrow({ from: item.from, pieces: [{ to: item.to }] }, item.stroke, item.arrow)];
  }
  const [from, to] = [shapes.get(item.from.shape), shapes.get(item.to.shape)];
  if (from === undefined || to === undefined) throw new Error(`an arrow without its boxes: ${item.name}`);
  const ends = { start: sitePoint(from.rect, item.from.site), end: sitePoint(to.rect, item.to.site) };
  return [
    arrow(connectorPath({ ...ends, from: item.from.site, to: item.to.site, route: item.route }), item.stroke, true),
  ];
}

function group(item: DrawingItem, shapes: ReadonlyMap<string, Shape>): Xml {
  const title = item.description === '' ? undefined : element('title', {}, text(item.description));
  return element('g', { 'data-name': item.name }, title, ...drawn(item, shapes));
}

/** Width and height of a picture in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The figure as SVG 1.1 text, of its own size (1 map unit = 1 px) or stretched to a given one. Presentation attributes, paths
 * and plain text only: no style sheet, no foreignObject, no marker, nothing fetched, so that Office, browsers and drawing
 * programs show the same.
 */
export function svgText(figure: Figure, size?: PixelSize): string {
  const [width, height] = [Math.ceil(figure.width), Math.ceil(figure.height)];
  const shapes = shapesByName(figure.items);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...(size ?? { width, height }),
      viewBox: `0 0 ${width} ${height}`,
      preserveAspectRatio: size && 'none',
      role: 'img',
    },
    element('title', {}, text(figure.title)),
    element('rect', { x: 0, y: 0, width, height, fill: hexOf(PAPER) }),
    ...figure.items.map((item) => group(item, shapes)),
  );
}

/** The figure as an SVG file, UTF-8. */
export function writeSvg(figure: Figure): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${svgText(figure)}\n`);
}
