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

type Scaling = Pick<Design, 'scale' | 'stretch'>;

function itemBy({ scale, stretch }: Scaling, item: SlideItem): readonly SlideItem[] {
  const type = scale / stretch;
  if (item.kind === 'table') return [tableBy(scale, type, item)];
  if (item.kind !== 'chart') {
    return transformed([item], { scale, dx: 0, dy: 0 }).map((each) =>
      each.kind === 'shape' && each.text !== undefined
        ? { ...each, text: { ...each.text, size: each.text.size / stretch } }
        : each,
    );
  }
  const { x, y, width, height } = item.rect;
  const rect = { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
  return [{ ...item, rect, size: item.size * type }];
}

/** The slide in points of the file, its type smaller where the fonts run wider. */
export function scaledSlide(slide: Slide, scaling: Scaling): Slide {
  return {
    ...slide,
    ...(slide.titleSize !== undefined && { titleSize: slide.titleSize * scaling.scale }),
    items: slide.items.flatMap((item): readonly SlideItem[] => itemBy(scaling, item)),
  };
}
