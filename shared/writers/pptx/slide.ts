import type { Slide, SlideItem } from '#shared/export/deck.ts';
import type { Shape } from '#shared/export/drawing.ts';
import type { Language } from '#shared/kernel/language.ts';
import { never } from '#shared/kernel/never.ts';
import { element, text, type Xml } from '../xml.ts';
import { chartFrameXml } from './chart-frame.ts';
import { connectorXml, lineXml, type Numbered, outlineXml, shapeXml } from './drawing-items.ts';
import { grouped, type Written } from './groups.ts';
import { ROOT } from './names.ts';
import { type Placeholder, placeholderXml, shapeTree } from './placeholder.ts';
import { recordXml, slideRecord } from './record.ts';
import { tableXml } from './table.ts';
import { paragraph, type RunStyle } from './text-body.ts';
import { emuRect } from './transform.ts';

function places(slide: Slide, language: Language): readonly Placeholder[] {
  const heading: RunStyle = {
    language,
    fonts: 'major',
    ...(slide.titleSize !== undefined && { size: slide.titleSize }),
  };
  const style: RunStyle = { language };
  const title = { id: 2, name: 'title', paragraphs: lines(slide.title, heading) };
  if (slide.layout === 'title') {
    const paragraphs = slide.subtitle.map((line) => paragraph([line], style));
    return [
      { ...title, role: { type: 'ctrTitle' } },
      { id: 3, name: 'subtitle', role: { type: 'subTitle', idx: 1 }, paragraphs },
    ];
  }
  return [
    { ...title, role: { type: 'title' } },
    {
      id: 3,
      name: 'footer',
      role: { type: 'ftr', sz: 'quarter', idx: 11 },
      paragraphs: [paragraph([slide.footer], style)],
    },
    { id: 4, name: 'number', role: { type: 'sldNum', sz: 'quarter', idx: 12 }, paragraphs: [numberField()] },
    {
      id: 5,
      name: 'date',
      role: { type: 'dt', sz: 'half', idx: 10 },
      paragraphs: [paragraph([slide.date ?? ''], style)],
    },
  ];
}

export const lines = (text: string, style: RunStyle): readonly Xml[] =>
  text.split('\n').map((line) => paragraph([line], style));

/** The number of the slide, kept up to date by the program that shows it. */
export function numberField(): Xml {
  const properties = element(
    'a:rPr',
    { lang: 'en-US' },
    element('a:latin', { typeface: '+mn-lt' }),
    element('a:ea', { typeface: '+mn-ea' }),
    element('a:cs', { typeface: '+mn-cs' }),
  );
  const id = '{6F1C2A04-5B3E-4D47-9A52-0C8E7D31B6F2}';
  return element('a:p', {}, element('a:fld', { id, type: 'slidenum' }, properties, element('a:t', {}, text('‹#›'))));
}

/** A thing on a slide with its number, and that of the relationship that leads to its chart. */
type Placed = Numbered<SlideItem> & { readonly target: number };

function itemXml({ item, id, target }: Placed, shapes: ReadonlyMap<string, Numbered<Shape>>, language: Language): Xml {
  switch (item.kind) {
    case 'shape':
      return shapeXml({ item, id }, language);
    case 'outline':
      return outlineXml({ item, id });
    case 'line':
      return lineXml({ item, id });
    case 'table':
      return tableXml({ item, id }, language);
    case 'chart':
      return chartFrameXml({ item, id }, target);
    case 'connector': {
      const [from, to] = [shapes.get(item.from.shape), shapes.get(item.to.shape)];
      if (from === undefined || to === undefined) throw new Error(`an arrow without its boxes: ${item.name}`);
      return connectorXml({ item, id }, [from, to]);
    }
    default:
      return never(item);
  }
}

/**
 * A slide; its shapes are numbered from 2 in the order in which they lie on each other, then its groups. Its charts are reached from
 * relationship `firstTarget` on.
 */
export function slideXml(
  slide: Slide,
  language: Language,
  firstTarget: number,
  fixed: readonly Placeholder[] = places(slide, language),
  colours: Xml = element('a:masterClrMapping'),
): Xml {
  const first = 2 + fixed.length;
  let target = firstTarget;
  const numbered = slide.items.map(
    (item, index): Placed => ({ item, id: first + index, target: item.kind === 'chart' ? target++ : 0 }),
  );
  const shapes = new Map<string, Numbered<Shape>>();
  for (const { item, id } of numbered) if (item.kind === 'shape') shapes.set(item.name, { item, id });
  const written = numbered.map(
    (each): Written => ({
      xml: itemXml(each, shapes, language),
      within: each.item.kind === 'table' || each.item.kind === 'chart' ? [] : (each.item.within ?? []),
      rect: each.item.kind === 'shape' ? emuRect(each.item.rect) : undefined,
    }),
  );
  let id = first + numbered.length;
  const items = grouped(written, () => id++);
  const record = slide.mark && recordXml(slideRecord(slide, slide.mark), id++);
  return element(
    'p:sld',
    ROOT,
    element('p:cSld', { name: slide.name }, shapeTree([...fixed.map(placeholderXml), ...items, record])),
    element('p:clrMapOvr', {}, colours),
  );
}
