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

/** The slide in points of a file of which `scale` make one of the page. */
export function scaledSlide(slide: Slide, scale: number): Slide {
  return {
    ...slide,
    ...(slide.titleSize !== undefined && { titleSize: slide.titleSize * scale }),
    items: slide.items.flatMap((item): readonly SlideItem[] =>
      item.kind === 'table' ? [tableBy(scale, item)] : transformed([item], { scale, dx: 0, dy: 0 }),
    ),
  };
}
