import { chartItems } from './chart-items.ts';
import type { Deck, Slide, Table, TableCell } from './deck.ts';
import type { DrawingItem, Shape, TextBlock } from './drawing.ts';
import { inFixedColours } from './dressed.ts';
import type { Figure } from './figure.ts';
import { paragraphLines } from './fitted-text.ts';
import { PAGES, type Page } from './page.ts';
import { BRAND, INK, PAPER, QUIET, RULE, WASH } from './palette.ts';
import type { Rect } from './rect.ts';
import { CELL } from './table-cell.ts';

const TITLE = 22;
const SUBTITLE = 18;
const FOOT = 9;

/** A slide as a picture in points, with what its layout adds: for those who want to see it before it is written. */
export function slideFigure(slide: Slide, { ratio, design }: Pick<Deck, 'ratio' | 'design'>, number: number): Figure {
  const page = design?.page ?? PAGES[ratio];
  const { width, height } = page;
  const items = [...frame(slide, page, number, design !== undefined), ...slide.items.flatMap(drawn)];
  return {
    title: slide.title.replaceAll('\n', ' / '),
    ...{ width, height },
    items: design === undefined ? items : inFixedColours([paper(page), ...items], design),
    areas: { map: page.body },
  };
}

function words(
  name: string,
  text: string,
  rect: Rect,
  style: Pick<TextBlock, 'size' | 'colour' | 'align' | 'anchor'> & { readonly bold?: boolean },
): Shape {
  const lines = paragraphLines(text, { width: rect.width, size: style.size, bold: style.bold === true });
  return { kind: 'shape', name, description: '', form: 'rectangle', rect, text: { lines, inset: 0, ...style } };
}

function bar(name: string, rect: Rect, colour = BRAND): Shape {
  return { kind: 'shape', name, description: '', form: 'rectangle', rect, fill: colour };
}

/** What the slides of a template stand on. */
const paper = ({ width, height }: Page): Shape => bar('paper', { x: 0, y: 0, width, height }, PAPER);

/** The title, and what stands at the foot; a template has its own ornaments, which are not drawn. */
function frame(slide: Slide, page: Page, number: number, plain: boolean): readonly DrawingItem[] {
  const { title, titleSize = TITLE, subtitle, footer, date = '', layout } = slide;
  const heading = { size: titleSize, colour: INK, bold: true, align: 'left' } as const;
  if (layout === 'title') {
    const bars = [
      bar('bar-1', { x: 0, y: 0, width: 28, height: page.height }),
      bar('bar-2', { x: 28, y: 0, width: 4, height: page.height }, { ...BRAND, mod: 40, off: 60 }),
    ];
    return [
      ...(plain ? [] : bars),
      words('title', title, page.cover, { ...heading, anchor: 'bottom' }),
      words('subtitle', subtitle.join('\n'), page.coverLines, {
        ...{ size: SUBTITLE, colour: QUIET, align: 'left', anchor: 'top' },
      }),
    ];
  }
  const foot = { size: FOOT, colour: QUIET, anchor: 'middle' } as const;
  return [
    ...(plain ? [] : [bar('bar-1', { x: 0, y: page.title.y + 8, width: 6, height: page.title.height - 16 })]),
    words('title', title, page.title, { ...heading, anchor: 'middle' }),
    words('footer', footer, page.footer, { ...foot, align: 'left' }),
    words('date', date, page.date, { ...foot, align: 'right' }),
    words('number', String(number), page.number, { ...foot, align: 'right' }),
  ];
}

function drawn(item: Slide['items'][number]): readonly DrawingItem[] {
  if (item.kind === 'table') return tableItems(item);
  if (item.kind === 'chart') return chartItems(item);
  if (item.kind !== 'shape' || item.text?.wraps !== true) return [item];
  const { text, rect } = item;
  const style = { width: rect.width - 2 * text.inset, size: text.size, bold: text.bold === true };
  return [{ ...item, text: { ...text, lines: paragraphLines(text.lines.join('\n'), style) } }];
}

function tableItems({ name, x, y, columns, rows, inset = CELL, rule: colour = RULE }: Table): readonly DrawingItem[] {
  let top = y;
  return rows.flatMap(({ height, cells }, at): readonly DrawingItem[] => {
    let left = x;
    const items = cells.flatMap((cell, index): readonly DrawingItem[] => {
      const rect = { x: left, y: top, width: columns[index]?.width ?? 0, height };
      left += rect.width;
      return cellItems(`${name}:${at}-${index}`, cell, rect, inset, at === 0);
    });
    top += height;
    const rule: DrawingItem = {
      ...{ kind: 'line', name: `${name}:rule-${at}`, description: '', arrow: false },
      ...{ from: { x, y: top }, to: { x: left, y: top } },
      stroke: { colour, width: 0.75 },
    };
    return [...items, rule];
  });
}

function cellItems(
  name: string,
  cell: TableCell,
  rect: Rect,
  { side, above }: { readonly side: number; readonly above: number },
  head: boolean,
): readonly DrawingItem[] {
  const { text, size, colour, bold = false, align = 'left', upright = false } = cell;
  const inner = { x: rect.x + side, y: rect.y + above, width: rect.width - 2 * side, height: rect.height - 2 * above };
  const width = upright ? inner.height : inner.width;
  const lines = paragraphLines(text, { width, size, bold });
  const anchor = head ? 'middle' : (cell.anchor ?? 'top');
  const fill = cell.fill ?? (head ? WASH : PAPER);
  return [
    { kind: 'shape', name, description: '', form: 'rectangle', rect, fill },
    {
      ...{ kind: 'shape', name: `${name}:text`, description: '', form: 'rectangle', rect: inner },
      text: { lines, size, colour, bold, align, anchor, inset: 0, upright },
    },
  ];
}
