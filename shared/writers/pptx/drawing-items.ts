import type { Connector, Line, Outline, Shape } from '#shared/export/drawing.ts';
import type { Language } from '#shared/kernel/language.ts';
import { type Attributes, element, join, type Xml } from '../xml.ts';
import { fillOf, lineOf } from './colour.ts';
import { textBody } from './text-body.ts';
import { connectorFrame, emuRect, transform } from './transform.ts';
import { emu } from './units.ts';

/** A shape with the number that it has on its slide. */
export interface Numbered<Item> {
  readonly item: Item;
  readonly id: number;
}

/** Number, name and description of anything on a slide. */
export function identity({ item, id }: Numbered<{ name: string; description: string }>): Xml {
  return element('p:cNvPr', { id, name: item.name, descr: item.description });
}

function geometry(preset: string, guides: readonly (readonly [string, number])[] = []): Xml {
  const list = guides.map(([name, value]) => element('a:gd', { name, fmla: `val ${value}` }));
  return element('a:prstGeom', { prst: preset }, element('a:avLst', {}, ...list));
}

const FORMS = { rectangle: 'rect', rounded: 'roundRect', ellipse: 'ellipse' } as const;

/** A roundRect's corner is given in 1/100000 of its shorter side, at most half of it. */
function corner({ form, rect, radius = 0 }: Shape): readonly (readonly [string, number])[] {
  if (form !== 'rounded') return [];
  const side = Math.min(rect.width, rect.height);
  return [['adj', side === 0 ? 0 : Math.min(50_000, Math.round((radius / side) * 100_000))]];
}

export function shapeXml(numbered: Numbered<Shape>, language: Language): Xml {
  const { item } = numbered;
  const textOnly = item.fill === undefined && item.stroke === undefined;
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      identity(numbered),
      element('p:cNvSpPr', { txBox: textOnly ? 1 : undefined }),
      element('p:nvPr'),
    ),
    element(
      'p:spPr',
      {},
      transform('a:xfrm', emuRect(item.rect)),
      geometry(FORMS[item.form], corner(item)),
      fillOf(item.fill),
      lineOf(item.stroke),
    ),
    textBody(item.text, language),
  );
}

/** `ends` are the shapes that the connector is glued to. */
export function connectorXml(numbered: Numbered<Connector>, ends: readonly [Numbered<Shape>, Numbered<Shape>]): Xml {
  const { from, to, route, stroke } = numbered.item;
  const [start, end] = ends;
  const frame = connectorFrame(emuRect(start.item.rect), from.site, emuRect(end.item.rect), to.site, route);
  const guides = frame.adjust === undefined ? [] : ([['adj1', frame.adjust]] as const);
  return element(
    'p:cxnSp',
    {},
    element(
      'p:nvCxnSpPr',
      {},
      identity(numbered),
      element(
        'p:cNvCxnSpPr',
        {},
        element('a:stCxn', { id: start.id, idx: SITE_INDEX[from.site] }),
        element('a:endCxn', { id: end.id, idx: SITE_INDEX[to.site] }),
      ),
      element('p:nvPr'),
    ),
    element(
      'p:spPr',
      {},
      transform('a:xfrm', frame.rect, frame.attributes),
      geometry(frame.preset, guides),
      lineOf(stroke, true),
    ),
  );
}

/** Connection sites of rect and roundRect, as Office numbers them. */
const SITE_INDEX = { top: 0, left: 1, bottom: 2, right: 3 } as const;

/** A line that is glued to nothing is a shape, so that every connector of a slide is a service. */
export function lineXml(numbered: Numbered<Line>): Xml {
  const { from, to, arrow, stroke } = numbered.item;
  const flips: Attributes = { flipH: to.x < from.x ? 1 : undefined, flipV: to.y < from.y ? 1 : undefined };
  const rect = {
    x: emu(Math.min(from.x, to.x)),
    y: emu(Math.min(from.y, to.y)),
    width: emu(Math.abs(to.x - from.x)),
    height: emu(Math.abs(to.y - from.y)),
  };
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, identity(numbered), element('p:cNvSpPr'), element('p:nvPr')),
    element('p:spPr', {}, transform('a:xfrm', rect, flips), geometry('line'), lineOf(stroke, arrow)),
  );
}

/** A shape of its own form: its corners as they are, since Office rounds none of them. */
export function outlineXml(numbered: Numbered<Outline>): Xml {
  const { loops, stroke } = numbered.item;
  const corners = loops.flat();
  const [xs, ys] = [corners.map(({ x }) => emu(x)), corners.map(({ y }) => emu(y))];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - x, Math.max(...ys) - y];
  const point = (corner: { readonly x: number; readonly y: number }): Xml =>
    element('a:pt', { x: emu(corner.x) - x, y: emu(corner.y) - y });
  const paths = loops.map(([first, ...rest]) =>
    first === undefined
      ? undefined
      : join([
          element('a:moveTo', {}, point(first)),
          ...rest.map((corner) => element('a:lnTo', {}, point(corner))),
          element('a:close'),
        ]),
  );
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, identity(numbered), element('p:cNvSpPr'), element('p:nvPr')),
    element(
      'p:spPr',
      {},
      transform('a:xfrm', { x, y, width, height }),
      element(
        'a:custGeom',
        {},
        ...['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => element(name)),
        element('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
        element('a:pathLst', {}, element('a:path', { w: width, h: height, fill: 'none' }, ...paths)),
      ),
      element('a:noFill'),
      lineOf(stroke),
    ),
  );
}
