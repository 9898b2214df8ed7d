import type { SlideLayout } from '#shared/export/deck.ts';
import type { Page } from '#shared/export/page.ts';
import { BRAND, INK, PAPER, QUIET } from '#shared/export/palette.ts';
import type { Rect } from '#shared/export/rect.ts';
import { type Attributes, element, type Xml } from '../xml.ts';
import { solidFill } from './colour.ts';
import { ROOT } from './names.ts';
import { type Placeholder, placeholderXml, shapeTree } from './placeholder.ts';
import { emuRect, transform } from './transform.ts';
import { fontSize } from './units.ts';

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

const TITLE = (page: Page): Placeholder => ({
  id: 2,
  name: 'Title',
  role: { type: 'title' },
  rect: page.title,
  body: { ...FLAT, anchor: 'ctr' },
  paragraphs: [],
});

const FOOTER = (page: Page): Placeholder => ({
  id: 4,
  name: 'Footer',
  role: { type: 'ftr', sz: 'quarter', idx: 11 },
  rect: page.footer,
  body: { ...FLAT, anchor: 'ctr' },
  style: listStyle(9, 'quiet', false),
  paragraphs: [],
});

const NUMBER = (page: Page): Placeholder => ({
  ...FOOTER(page),
  id: 5,
  name: 'Slide number',
  role: { type: 'sldNum', sz: 'quarter', idx: 12 },
  rect: page.number,
  style: listStyle(9, 'quiet', false, 'r'),
});

const DATE = (page: Page): Placeholder => ({
  ...NUMBER(page),
  id: 6,
  name: 'Date',
  role: { type: 'dt', sz: 'half', idx: 10 },
  rect: page.date,
});

/** The places that the master has; layouts repeat those that they keep. */
export function masterPlaces(page: Page): readonly Placeholder[] {
  const [title, footer, number, date] = [TITLE(page), FOOTER(page), NUMBER(page), DATE(page)];
  return [
    title,
    { ...title, id: 3, name: 'Text', role: { type: 'body', idx: 1 }, rect: page.body, body: { ...FLAT, anchor: 't' } },
    { ...footer, role: { ...footer.role, idx: 3 } },
    { ...number, role: { ...number.role, idx: 4 } },
    { ...date, role: { ...date.role, idx: 2 } },
  ];
}

function cover(page: Page): readonly Placeholder[] {
  const title = TITLE(page);
  return [
    {
      ...title,
      role: { type: 'ctrTitle' },
      rect: page.cover,
      body: { ...FLAT, anchor: 'b' },
      style: listStyle(38, 'ink', true),
    },
    {
      ...title,
      id: 3,
      name: 'Subtitle',
      role: { type: 'subTitle', idx: 1 },
      rect: page.coverLines,
      body: { ...FLAT, anchor: 't' },
      style: listStyle(18, 'quiet', false),
    },
  ];
}

interface Layout {
  readonly type: string;
  readonly name: string;
  readonly items: (page: Page) => readonly Xml[];
}

const LAYOUTS: Readonly<Record<SlideLayout, Layout>> = {
  title: {
    type: 'title',
    name: 'Title',
    items: (page) => [
      bar(10, { x: 0, y: 0, width: 28, height: page.height }),
      bar(11, { x: 28, y: 0, width: 4, height: page.height }, { ...BRAND, mod: 40, off: 60 }),
      ...cover(page).map(placeholderXml),
    ],
  },
  'title-only': {
    type: 'titleOnly',
    name: 'Title only',
    items: (page) => [
      bar(10, { x: 0, y: page.title.y + 8, width: 6, height: page.title.height - 16 }),
      ...[TITLE, FOOTER, NUMBER, DATE].map((place) => placeholderXml(place(page))),
    ],
  },
};

/** THE LIST of layouts in the order of their files. */
export const LAYOUT_ORDER = ['title', 'title-only'] as const satisfies readonly SlideLayout[];

export function layoutXml(layout: SlideLayout, page: Page): Xml {
  const { type, name, items } = LAYOUTS[layout];
  return element(
    'p:sldLayout',
    { ...ROOT, type, preserve: 1 },
    element('p:cSld', { name }, shapeTree(items(page))),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  );
}

export const BACKGROUND = element('p:bg', {}, element('p:bgPr', {}, solidFill(PAPER), element('a:effectLst')));
