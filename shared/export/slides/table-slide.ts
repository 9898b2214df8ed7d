import type { Slide, SlideItem, TableRow } from '../deck.ts';
import { type SlideInput, slideFrame } from './slide-kind.ts';

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
  return {
    ...slideFrame(input),
    name: `${kind}-${index + 1}`,
    title: all === 1 ? title : partTitle(input, title, index + 1, all),
    items: [
      {
        kind: 'table',
        name: `${kind}-table-${index + 1}`,
        description,
        x: input.page.body.x,
        y: input.page.body.y,
        columns: columns.map(({ width }) => ({ width })),
        rows,
      },
      ...besides,
    ],
    notes,
  };
}

/** The title with its part behind each of its lines; one line in a language has its part in that language. */
function partTitle({ tongues }: SlideInput, title: string, part: number, parts: number): string {
  return title
    .split('\n')
    .map((line, at) => (tongues[at] ?? tongues[0])('export.deck.findings-part', { title: line, part, parts }))
    .join('\n');
}
