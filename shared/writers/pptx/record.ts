import type { Slide, SlideItem, Table } from '#shared/export/deck.ts';
import type { DeckMark } from '#shared/export/deck-mark.ts';
import { digest } from '#shared/kernel/digest.ts';
import { element, text, type Xml } from '../xml.ts';
import { emuRect } from './transform.ts';

/** What was written of one shape: `x y width height` in EMU (empty where the layout or other shapes say), digests of text and look. */
export type ShapeRecord = readonly [place: string, text: string, look: string];

/** What was written of a slide, so that what users changed can be told from what they did not. */
export interface SlideRecord {
  readonly version: 1;
  readonly slide: string;
  readonly deck: DeckMark;
  readonly notes: string;
  readonly shapes: Readonly<Record<string, ShapeRecord>>;
}

/** Begins the name of the hidden shape that holds the record of its slide. */
export const RECORD_NAME = 'orgloom:';

/** The key under which a placeholder is recorded, by its type: other programs rename placeholders. */
export const PLACE_KEYS: Readonly<Record<string, string>> = {
  title: '@title',
  ctrTitle: '@title',
  subTitle: '@subtitle',
  ftr: '@footer',
  dt: '@date',
};

/** Where lines and blanks are is the program's business. */
export const textDigest = (written: string): string =>
  digest(written.normalize('NFC').replace(/[\s\p{Cc}\ud800-\udfff]/gu, ''));

const tableText = ({ rows }: Table): string => rows.flatMap(({ cells }) => cells.map((cell) => cell.text)).join('');

function shapeRecord(item: SlideItem): ShapeRecord {
  switch (item.kind) {
    case 'shape': {
      const { form, radius, fill, stroke, text: block } = item;
      const { lines = [], ...type } = block ?? {};
      const { x, y, width, height } = emuRect(item.rect);
      return [`${x} ${y} ${width} ${height}`, textDigest(lines.join('')), lookOf({ form, radius, fill, stroke, type })];
    }
    case 'table': {
      const { columns, rows, inset } = item;
      const bare = rows.map(({ height, cells }) => [height, cells.map(({ text: _, ...look }) => look)]);
      const { x, y, width, height } = emuRect({ x: item.x, y: item.y, width: 0, height: 0 });
      return [`${x} ${y} ${width} ${height}`, textDigest(tableText(item)), lookOf({ columns, bare, inset })];
    }
    case 'chart': {
      const { plot, size, legend, rect } = item;
      const { x, y, width, height } = emuRect(rect);
      return [`${x} ${y} ${width} ${height}`, '', lookOf({ plot, size, legend })];
    }
    case 'connector':
      return ['', '', lookOf([item.stroke, item.from, item.to])];
    case 'line':
      return ['', '', lookOf([item.stroke, item.from, item.to, item.arrow])];
    case 'outline':
      return ['', '', lookOf([item.stroke, item.loops, item.radius])];
  }
}

const lookOf = (value: unknown): string => digest(JSON.stringify(value));

export function slideRecord(slide: Slide, deck: DeckMark): SlideRecord {
  const shapes: Record<string, ShapeRecord> = {
    '@title': ['', textDigest(slide.title), lookOf(slide.titleSize)],
    ...(slide.layout === 'title'
      ? { '@subtitle': ['', textDigest(slide.subtitle.join('')), ''] as const }
      : {
          '@footer': ['', textDigest(slide.footer), ''] as const,
          '@date': ['', textDigest(slide.date ?? ''), ''] as const,
        }),
  };
  for (const item of slide.items) shapes[item.name] = shapeRecord(item);
  return { version: 1, slide: slide.name, deck, notes: textDigest(slide.notes.join('')), shapes };
}

/** The record as a shape that nobody sees: the only place for it that both PowerPoint and LibreOffice keep. */
export function recordXml(record: SlideRecord, id: number): Xml {
  const hair = { cx: 12_700, cy: 12_700 };
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: RECORD_NAME + record.slide, descr: '', hidden: 1 }),
      element('p:cNvSpPr'),
      element('p:nvPr'),
    ),
    element(
      'p:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', hair)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
      element('a:noFill'),
      element('a:ln', {}, element('a:noFill')),
    ),
    element(
      'p:txBody',
      {},
      element('a:bodyPr', { wrap: 'none' }),
      element('a:lstStyle'),
      element(
        'a:p',
        {},
        element(
          'a:r',
          {},
          element('a:rPr', { lang: 'en-US', sz: 100 }),
          element('a:t', {}, text(JSON.stringify(record))),
        ),
      ),
    ),
  );
}

/** Undefined where it is no record, or one that a later version wrote. */
export function readRecord(written: string): SlideRecord | undefined {
  try {
    const value = JSON.parse(written) as SlideRecord;
    const isRecord =
      value.version === 1 &&
      typeof value.slide === 'string' &&
      typeof value.notes === 'string' &&
      typeof value.deck.of === 'string' &&
      [value.deck.slides, value.deck.kinds].every((list) => list.every((each) => typeof each === 'string')) &&
      Object.values(value.shapes).every((row) => row.length === 3 && row.every((each) => typeof each === 'string'));
    return isRecord ? value : undefined;
  } catch {
    // Whatever somebody wrote there is no record of ours.
    return undefined;
  }
}
