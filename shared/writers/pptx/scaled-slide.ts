import type { Slide, SlideItem, Table } from '#shared/export/deck.ts';
import type { Design } from '#shared/export/design.ts';
import { transformed } from '#shared/export/drawing-transform.ts';
import { CELL } from '#shared/export/table-cell.ts';

function tableBy(scale: number, type: number, table: Table): Table {
  const { side, above } = table.inset ?? CELL;
  return {
    ...table,
    ...{ x: table.x * scale, y: table.y * scale, inset: { side: side * scale, above: above * scale } },
    columns: table.columns.map(({ width }) => ({ width: width * scale })),
    rows: table.rows.map(({ height, cells }) => ({
      height: height * scale,
      cells: cells.map((cell) => ({ ...cell, size: cell.size * type })),
    })),
  };
}

/** The slide in points of the file, its type smaller where the fonts run wider. */
export function scaledSlide(slide: Slide, { scale, stretch }: Pick<Design, 'scale' | 'stretch'>): Slide {
  const type = scale / stretch;
  return {
    ...slide,
    ...(slide.titleSize !== undefined && { titleSize: slide.titleSize * scale }),
    items: slide.items.flatMap((item): readonly SlideItem[] =>
      item.kind === 'table'
        ? [tableBy(scale, type, item)]
        : transformed([item], { scale, dx: 0, dy: 0 }).map((each) =>
            each.kind === 'shape' && each.text !== undefined
              ? { ...each, text: { ...each.text, size: each.text.size / stretch } }
              : each,
          ),
    ),
  };
}
