import type { Slide, SlideItem, Table } from '#shared/export/deck.ts';
import { transformed } from '#shared/export/drawing-transform.ts';
import { CELL } from '#shared/export/table-cell.ts';

function tableBy(scale: number, table: Table): Table {
  const { side, above } = table.inset ?? CELL;
  return {
    ...table,
    ...{ x: table.x * scale, y: table.y * scale, inset: { side: side * scale, above: above * scale } },
    columns: table.columns.map(({ width }) => ({ width: width * scale })),
    rows: table.rows.map(({ height, cells }) => ({
      height: height * scale,
      cells: cells.map((cell) => ({ ...cell, size: cell.size * scale })),
    })),
  };
}

function itemBy(scale: number, item: SlideItem): readonly SlideItem[] {
  if (item.kind === 'table') return [tableBy(scale, item)];
  if (item.kind !== 'chart') return transformed([item], { scale, dx: 0, dy: 0 });
  const { x, y, width, height } = item.rect;
  const rect = { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
  return [{ ...item, rect, size: item.size * scale }];
}

/** The slide in points of a file of which `scale` make one of the page. */
export function scaledSlide(slide: Slide, scale: number): Slide {
  return {
    ...slide,
    ...(slide.titleSize !== undefined && { titleSize: slide.titleSize * scale }),
    items: slide.items.flatMap((item): readonly SlideItem[] => itemBy(scale, item)),
  };
}
