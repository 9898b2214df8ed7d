import { strToU8 } from 'fflate';
import type { Path } from '#shared/export/connector-path.ts';
import { DASH, type DrawingItem, type Shape, type Stroke, shapesByName } from '#shared/export/drawing.ts';
import type { Figure } from '#shared/export/figure.ts';
import { type Colour, hexOf, PAPER } from '#shared/export/palette.ts';
import { never } from '#shared/kernel/never.ts';
import { type LineOfText, type Mark, marksOf } from './marks.ts';
import { type Attributes, element, text, type Xml } from './xml.ts';

/** What names are written with, the first that the machine has: also where a canvas writes them. */
export const FONTS = "Arial, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";

const round = (value: number): number => Math.round(value * 100) / 100;

function strokeAttributes(stroke: Stroke | undefined): Attributes {
  if (stroke === undefined) return {};
  const { colour, width, dashed } = stroke;
  const dash = dashed === true ? DASH.map((share) => round(width * share)).join(' ') : undefined;
  return { stroke: hexOf(colour), 'stroke-width': round(width), 'stroke-dasharray': dash };
}

function outline({ form, rect, radius, fill, stroke }: Shape): Xml {
  const { x, y, width, height } = rect;
  const attributes = { fill: fill === undefined ? 'none' : hexOf(fill), ...strokeAttributes(stroke) };
  if (form === 'ellipse') {
    const [rx, ry] = [width / 2, height / 2];
    return element('ellipse', { cx: round(x + rx), cy: round(y + ry), rx: round(rx), ry: round(ry), ...attributes });
  }
  const corner = form === 'rounded' ? round(radius ?? 0) : undefined;
  const size = { x: round(x), y: round(y), width: round(width), height: round(height), rx: corner };
  return element('rect', { ...size, ...attributes });
}

/** One element for each line: programs differ in how they place a second one inside the same element. */
function textElement({ text: content, at, size, bold, colour, align, turnedAbout: about }: LineOfText): Xml {
  return element(
    'text',
    {
      x: round(at.x),
      y: round(at.y),
      'text-anchor': { left: undefined, centre: 'middle', right: 'end' }[align],
      'font-family': FONTS,
      'font-size': round(size),
      'font-weight': bold === true ? 'bold' : undefined,
      fill: hexOf(colour),
      transform: about && `rotate(-90 ${round(about.x)} ${round(about.y)})`,
    },
    text(content),
  );
}

function pathData({ from, pieces }: Path): string {
  const at = (point: { readonly x: number; readonly y: number }) => `${round(point.x)} ${round(point.y)}`;
  const steps = pieces.map(({ controls, to }) =>
    controls === undefined ? `L${at(to)}` : `C${at(controls[0])} ${at(controls[1])} ${at(to)}`,
  );
  return `M${at(from)}${steps.join('')}`;
}

function drawn(mark: Mark): Xml {
  switch (mark.kind) {
    case 'outline':
      return outline(mark.shape);
    case 'path':
      return element('path', { d: pathData(mark.path), fill: 'none', ...strokeAttributes(mark.stroke) });
    case 'area':
      return element('path', { d: `${pathData(mark.path)}Z`, fill: hexOf(mark.fill) });
    case 'text':
      return textElement(mark);
    default:
      return never(mark);
  }
}

function group(item: DrawingItem, shapes: ReadonlyMap<string, Shape>): Xml {
  const title = item.description === '' ? undefined : element('title', {}, text(item.description));
  return element('g', { 'data-name': item.name }, title, ...marksOf(item, shapes).map(drawn));
}

/** Width and height of a picture in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

export interface SvgLooks {
  readonly size?: PixelSize;
  /** What it is drawn on; undefined for nothing. */
  readonly paper: Colour | undefined;
}

/**
 * The figure as SVG 1.1 text, of its own size (1 map unit = 1 px) or stretched to a given one. Presentation attributes, paths
 * and plain text only: no style sheet, no foreignObject, no marker, nothing fetched, so that Office, browsers and drawing
 * programs show the same.
 */
export function svgText(figure: Figure, { size, paper }: SvgLooks = { paper: PAPER }): string {
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
    paper && element('rect', { x: 0, y: 0, width, height, fill: hexOf(paper) }),
    ...figure.items.map((item) => group(item, shapes)),
  );
}

/** The figure as an SVG file, UTF-8. */
export function writeSvg(figure: Figure): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${svgText(figure)}\n`);
}
