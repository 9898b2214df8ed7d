import type { Deck, Slide, Table } from '#shared/export/deck.ts';
import type { Shape } from '#shared/export/drawing.ts';
import { textHeight } from '#shared/export/fitted-text.ts';
import { PAGES, type Page } from '#shared/export/page.ts';
import { grown, holds } from '#shared/export/rect.ts';
import { CELL } from '#shared/export/table-cell.ts';
import { LEADING } from '#shared/export/text-area.ts';
import { textWidth } from '#shared/export/text-width.ts';

/** Rounding, in points. */
const SLACK = 0.6;

/** What of a deck does not fit where it stands, in words. */
export function overflows(deck: Deck): readonly string[] {
  const page = deck.design?.page ?? PAGES[deck.ratio];
  return deck.slides.flatMap((slide) => {
    const found = [...ofTitle(slide, page), ...slide.items.flatMap((item) => ofItem(item, page))];
    return found.map((what) => `${slide.name}: ${what}`);
  });
}

function ofTitle({ title, titleSize, layout, footer, date = '' }: Slide, page: Page): readonly string[] {
  const place = layout === 'title' ? page.cover : page.title;
  const found: string[] = [];
  if (titleSize === undefined) found.push('a title without a size');
  else if (textHeight(title, { width: place.width, size: titleSize, bold: true }) > place.height + SLACK)
    found.push('its title');
  if (textWidth(footer, 9) > page.footer.width) found.push('its footer');
  if (textWidth(date, 9) > page.date.width) found.push('its date');
  return found;
}

function ofItem(item: Slide['items'][number], page: Page): readonly string[] {
  if (item.kind === 'table') return ofTable(item, page);
  if (item.kind === 'chart') return holds(grown(page.body, SLACK), item.rect) ? [] : [`${item.name} leaves the body`];
  if (item.kind !== 'shape') return [];
  const inside = holds(grown(page.body, SLACK), item.rect) ? [] : [`${item.name} leaves the body`];
  return [...inside, ...ofText(item)];
}

function ofText({ name, rect, text }: Shape): readonly string[] {
  if (text === undefined || text.lines.length === 0) return [];
  const { lines, size, bold, inset, wraps } = text;
  const width = rect.width - 2 * inset;
  if (wraps === true) {
    const height = textHeight(lines.join('\n'), { width, size, bold: bold === true });
    return height > rect.height - 2 * inset + SLACK ? [`the text of ${name} is too high`] : [];
  }
  const wide = Math.max(...lines.map((line) => textWidth(line, size, bold)));
  const high = lines.length * size * LEADING;
  // Marks and one-line labels may stand a little over their own box, never over its neighbours.
  return wide > rect.width + size || high > rect.height + size ? [`the text of ${name} is too large`] : [];
}

function ofTable({ name, x, y, columns, rows, inset = CELL }: Table, page: Page): readonly string[] {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const found = holds(grown(page.body, SLACK), { x, y, width, height }) ? [] : [`${name} leaves the body`];
  for (const [at, row] of rows.entries()) {
    const high = row.cells.some((cell, index) => {
      const room = (cell.upright === true ? row.height : (columns[index]?.width ?? 0)) - 2 * inset.side;
      const across = cell.upright === true ? (columns[index]?.width ?? 0) : row.height;
      const style = { width: room, size: cell.size, bold: cell.bold === true };
      return cell.text !== '' && textHeight(cell.text, style) > across - 2 * inset.above + SLACK;
    });
    if (high) found.push(`row ${at} of ${name} is too low`);
  }
  return found;
}
