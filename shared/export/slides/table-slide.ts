import { BODY, type Slide, type SlideItem, type TableRow } from '../deck.ts';
import { sourceLine } from '../export-input.ts';
import type { SlideInput } from './slide-kind.ts';

export interface TableSlide {
  /** Begins the names of the slide and of its table. */
  readonly kind: string;
  /** Place of this slide among `all` that carry the table, from 0. */
  readonly index: number;
  readonly all: number;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly { readonly width: number }[];
  readonly rows: readonly TableRow[];
  /** What stands on the slide besides. */
  readonly besides?: readonly SlideItem[];
  readonly notes: readonly string[];
}

/** One slide of a table that may go on over several; its title says which part it is. */
export function tableSlide(input: SlideInput, slide: TableSlide): Slide {
  const { kind, index, all, title, description, columns, rows, besides = [], notes } = slide;
  const part = { title, part: index + 1, parts: all };
  return {
    name: `${kind}-${index + 1}`,
    layout: 'title-only',
    title: all === 1 ? title : input.translator('export.deck.findings-part', part),
    subtitle: [],
    footer: sourceLine(input),
    items: [
      {
        kind: 'table',
        name: `${kind}-table-${index + 1}`,
        description,
        x: BODY.x,
        y: BODY.y,
        columns: columns.map(({ width }) => ({ width })),
        rows,
      },
      ...besides,
    ],
    notes,
  };
}
