import { connectorPath, type Path, sitePoint } from '#shared/export/connector-path.ts';
import type { Connector, DrawingItem, Line, Shape, Stroke, TextBlock } from '#shared/export/drawing.ts';
import type { Colour } from '#shared/export/palette.ts';
import { around, centre, type Rect } from '#shared/export/rect.ts';
import { roundedLoop } from '#shared/export/rounded-path.ts';
import { LEADING, textArea } from '#shared/export/text-area.ts';
import { arrowHead, shortened } from './arrow-head.ts';

/** One thing that a pen does; every writer of pictures draws the same ones. */
export type Mark =
  | { readonly kind: 'outline'; readonly shape: Shape }
  | { readonly kind: 'path'; readonly path: Path; readonly stroke: Stroke }
  | { readonly kind: 'area'; readonly path: Path; readonly fill: Colour }
  | LineOfText;

/** A line of text as it stands, its breaks made. */
export interface LineOfText extends Pick<TextBlock, 'size' | 'colour' | 'bold' | 'align'> {
  readonly kind: 'text';
  readonly text: string;
  /** Where its baseline begins, has its middle or ends, as `align` says. */
  readonly at: Path['from'];
  /** A text that is written upwards is turned to the left about this point after it is placed. */
  readonly turnedAbout?: Path['from'];
}

/** Baseline below the middle of a line, in em: half the height of a capital. */
const BASELINE = 0.36;

/** The place that a text has before it is turned about its middle. */
function turned(rect: Rect): Rect {
  return around(centre(rect), rect.height, rect.width);
}

function linesOf(shape: Shape): readonly LineOfText[] {
  const { text: block } = shape;
  if (block === undefined) return [];
  const upright = block.upright === true;
  const rect = upright ? turned(shape.rect) : shape.rect;
  const { lines, size, colour, bold, align, inset } = block;
  const leading = size * LEADING;
  const first = (textArea({ ...shape, rect })?.y ?? rect.y) + leading / 2 + size * BASELINE;
  const x = { left: rect.x + inset, centre: rect.x + rect.width / 2, right: rect.x + rect.width - inset }[align];
  return lines.map((text, index) => ({
    kind: 'text',
    text,
    at: { x, y: first + index * leading },
    ...{ size, colour, align },
    ...(bold !== undefined && { bold }),
    ...(upright && { turnedAbout: centre(rect) }),
  }));
}

function arrowMarks(path: Path, stroke: Stroke, headed: boolean): readonly Mark[] {
  const head = headed ? arrowHead(path, stroke.width) : undefined;
  if (head === undefined) return [{ kind: 'path', path, stroke }];
  return [
    { kind: 'path', path: shortened(path, head.length * 0.7), stroke },
    { kind: 'area', path: head.path, fill: stroke.colour },
  ];
}

/** The way of a connector between its boxes. A connector without them is a bug of the figure. */
function wayOf({ name, from, to, route }: Connector, shapes: ReadonlyMap<string, Shape>): Path {
  const [a, b] = [shapes.get(from.shape), shapes.get(to.shape)];
  if (a === undefined || b === undefined) throw new Error(`an arrow without its boxes: ${name}`);
  const ends = { start: sitePoint(a.rect, from.site), end: sitePoint(b.rect, to.site) };
  return connectorPath({ ...ends, from: from.site, to: to.site, route });
}

/** What is drawn of an item, the lowest first. */
export function marksOf(item: DrawingItem, shapes: ReadonlyMap<string, Shape>): readonly Mark[] {
  if (item.kind === 'line') return lineMarks(item);
  if (item.kind === 'outline') {
    const { loops, radius, stroke } = item;
    return loops.map((loop) => ({ kind: 'path', path: roundedLoop(loop, radius), stroke }));
  }
  if (item.kind === 'connector') return arrowMarks(wayOf(item, shapes), item.stroke, true);
  const bare = item.fill === undefined && item.stroke === undefined;
  return [...(bare ? [] : [{ kind: 'outline', shape: item } as const]), ...linesOf(item)];
}

function lineMarks({ from, to, stroke, arrow }: Line): readonly Mark[] {
  return arrowMarks({ from, pieces: [{ to }] }, stroke, arrow);
}
