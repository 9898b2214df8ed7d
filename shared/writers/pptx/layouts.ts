import { BODY, SLIDE, type SlideLayout } from '#shared/export/deck.ts';
import { BRAND, INK, PAPER, QUIET } from '#shared/export/palette.ts';
import type { Rect } from '#shared/export/rect.ts';
import { type Attributes, element, type Xml } from '../xml.ts';
import { solidFill } from './colour.ts';
import { ROOT } from './names.ts';
import { type Placeholder, placeholderXml, shapeTree } from './placeholder.ts';
import { emuRect, transform } from './transform.ts';
import { fontSize } from './units.ts';

/** Where the places of the layouts are, in points. */
export const PLACES = {
  title: { x: 40, y: 26, width: 880, height: 56 },
  footer: { x: 40, y: 512, width: 760, height: 18 },
  number: { x: 840, y: 512, width: 80, height: 18 },
  body: BODY,
  cover: { x: 96, y: 150, width: 780, height: 120 },
  coverLines: { x: 96, y: 286, width: 780, height: 80 },
} as const satisfies Record<string, Rect>;

const FLAT: Attributes = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 };

/** How the text of a place looks. Fonts are the theme's, so they are not repeated here. */
export function listStyle(size: number, colour: 'ink' | 'quiet', bold: boolean, align: 'l' | 'r' = 'l'): Xml {
  return element('a:lstStyle', {}, levelStyle('a:lvl1pPr', { size, colour, bold, align }));
}

interface Level {
  readonly size: number;
  readonly colour: 'ink' | 'quiet';
  readonly bold: boolean;
  readonly align: 'l' | 'r';
  readonly fonts?: '+mj' | '+mn';
}

export function levelStyle(name: string, { size, colour, bold, align, fonts = '+mn' }: Level): Xml {
  return element(
    name,
    { marL: 0, indent: 0, algn: align },
    element('a:buNone'),
    element(
      'a:defRPr',
      { sz: fontSize(size), b: Number(bold) },
      solidFill(colour === 'ink' ? INK : QUIET),
      element('a:latin', { typeface: `${fonts}-lt` }),
      element('a:ea', { typeface: `${fonts}-ea` }),
      element('a:cs', { typeface: `${fonts}-cs` }),
    ),
  );
}

/** A coloured bar without text. */
export function bar(id: number, rect: Rect, colour = BRAND): Xml {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: `bar-${id}`, descr: '' }),
      element('p:cNvSpPr'),
      element('p:nvPr', { userDrawn: 1 }),
    ),
    element(
      'p:spPr',
      {},
      transform('a:xfrm', emuRect(rect)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
      solidFill(colour),
      element('a:ln', {}, element('a:noFill')),
    ),
  );
}

const TITLE: Placeholder = {
  id: 2,
  name: 'Title',
  role: { type: 'title' },
  rect: PLACES.title,
  body: { ...FLAT, anchor: 'ctr' },
  paragraphs: [],
};

const FOOTER: Placeholder = {
  id: 4,
  name: 'Footer',
  role: { type: 'ftr', sz: 'quarter', idx: 11 },
  rect: PLACES.footer,
  body: { ...FLAT, anchor: 'ctr' },
  style: listStyle(9, 'quiet', false),
  paragraphs: [],
};

const NUMBER: Placeholder = {
  ...FOOTER,
  id: 5,
  name: 'Slide number',
  role: { type: 'sldNum', sz: 'quarter', idx: 12 },
  rect: PLACES.number,
  style: listStyle(9, 'quiet', false, 'r'),
};

/** The places that the master has; layouts repeat those that they keep. */
export const MASTER_PLACES: readonly Placeholder[] = [
  TITLE,
  { ...TITLE, id: 3, name: 'Text', role: { type: 'body', idx: 1 }, rect: PLACES.body, body: { ...FLAT, anchor: 't' } },
  { ...FOOTER, role: { ...FOOTER.role, idx: 3 } },
  { ...NUMBER, role: { ...NUMBER.role, idx: 4 } },
];

const COVER: readonly Placeholder[] = [
  {
    ...TITLE,
    role: { type: 'ctrTitle' },
    rect: PLACES.cover,
    body: { ...FLAT, anchor: 'b' },
    style: listStyle(38, 'ink', true),
  },
  {
    ...TITLE,
    id: 3,
    name: 'Subtitle',
    role: { type: 'subTitle', idx: 1 },
    rect: PLACES.coverLines,
    body: { ...FLAT, anchor: 't' },
    style: listStyle(18, 'quiet', false),
  },
];

interface Layout {
  readonly type: string;
  readonly name: string;
  readonly items: readonly Xml[];
}

const LAYOUTS: Readonly<Record<SlideLayout, Layout>> = {
  title: {
    type: 'title',
    name: 'Title',
    items: [
      bar(10, { x: 0, y: 0, width: 28, height: SLIDE.height }),
      bar(11, { x: 28, y: 0, width: 4, height: SLIDE.height }, { ...BRAND, mod: 40, off: 60 }),
      ...COVER.map(placeholderXml),
    ],
  },
  'title-only': {
    type: 'titleOnly',
    name: 'Title only',
    items: [
      bar(10, { x: 0, y: PLACES.title.y + 8, width: 6, height: PLACES.title.height - 16 }),
      ...[TITLE, FOOTER, NUMBER].map(placeholderXml),
    ],
  },
};

/** THE LIST of layouts in the order of their files. */
export const LAYOUT_ORDER = ['title', 'title-only'] as const satisfies readonly SlideLayout[];

export function layoutXml(layout: SlideLayout): Xml {
  const { type, name, items } = LAYOUTS[layout];
  return element(
    'p:sldLayout',
    { ...ROOT, type, preserve: 1 },
    element('p:cSld', { name }, shapeTree(items)),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  );
}

export const BACKGROUND = element('p:bg', {}, element('p:bgPr', {}, solidFill(PAPER), element('a:effectLst')));
