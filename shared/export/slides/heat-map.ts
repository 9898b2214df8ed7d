import { DIMENSIONS } from '#shared/model/rating.ts';
import { respondentLimit } from '#shared/ratings/gate.ts';
import { byValue, type HeatCell, type HeatRow, heatOf } from '#shared/ratings/views/heat.ts';
import type { Slide, TableCell, TableRow } from '../deck.ts';
import { cutText } from '../fitted-text.ts';
import { BRAND, type Colour, INK, PAPER, QUIET, WASH } from '../palette.ts';
import {
  departmentName,
  dimensionName,
  figure,
  latestRated,
  nameFor,
  type Rated,
  ratedBody,
  ratedSlide,
} from './rated.ts';
import { defineSlide, paragraphs, type SlideInput } from './slide-kind.ts';

const SIZE = 10;
const ROW = 24;
const HEAD = 34;
const INSET = { side: 3, above: 2 } as const;
/** Share of the width that the names of providers take. */
const NAMES = 0.2;

/** How far a value is below the target, or that it is not: the number says the same. */
function shade(value: number, target: number): Colour {
  const short = target - value;
  if (short <= 0) return { ...BRAND, mod: 25, off: 75 };
  const amber = { base: 'accent2' } as const;
  if (short < 0.5) return { ...amber, mod: 15, off: 85 };
  if (short < 1) return { ...amber, mod: 35, off: 65 };
  return { ...amber, mod: 60, off: 40 };
}

function cellOf({ say, engagement }: SlideInput, cell: HeatCell, target: number, bold: boolean): TableCell {
  const middle = { align: 'centre', anchor: 'middle' } as const;
  if (cell.state === 'told' && cell.value !== undefined) {
    const text = `${figure(cell.value)} (${cell.answers})`;
    return { ...middle, text, size: SIZE, colour: INK, bold, fill: shade(cell.value, target) };
  }
  const limit = respondentLimit(engagement);
  const text = cell.state === 'withheld' ? say((t) => t('rating.too-few', { limit })).split('\n')[0] : '';
  return { ...middle, text: text ?? '', size: SIZE - 2, colour: QUIET, fill: cell.state === 'withheld' ? WASH : PAPER };
}

function tableOf(input: SlideInput, { scores }: Rated, rows: readonly HeatRow[], name: string): Slide['items'] {
  const { say } = input;
  const body = ratedBody(input);
  const first = body.width * NAMES;
  const width = (body.width - first) / (DIMENSIONS.length + 1);
  const cut = (text: string, room: number, lines: number) =>
    cutText(text, { width: room - 8, size: SIZE, bold: true }, lines);
  const label = (text: string, room: number, lines = 2): TableCell => ({
    ...{ text: cut(text, room, lines), size: SIZE, colour: INK, bold: true, align: 'centre', anchor: 'middle' },
  });
  const whole = say((t) => t('rating.score')).replaceAll('\n', ' / ');
  const corner: TableCell = {
    ...{ text: say((t) => t('export.rated.heat-corner')).replaceAll('\n', ' / '), size: SIZE - 2, colour: QUIET },
    anchor: 'middle',
  };
  const head: TableRow = {
    height: HEAD,
    cells: [
      { ...corner, text: cutText(corner.text, { width: first - 8, size: SIZE - 2 }, 2) },
      label(whole, width),
      ...DIMENSIONS.map((dimension) => label(dimensionName(input, dimension), width)),
    ],
  };
  const lines: TableRow[] = rows.map((row) => ({
    height: ROW,
    cells: [
      { ...label(departmentName(input, row.provider), first, 1), align: 'left' },
      cellOf(input, row.whole, scores.target, true),
      ...DIMENSIONS.map((dimension) => cellOf(input, row.cells[dimension], scores.target, false)),
    ],
  }));
  return [
    {
      kind: 'table',
      name,
      description: say((t) => t('export.rated.heat-alt')).replaceAll('\n', ' / '),
      ...{ x: body.x, y: body.y, inset: INSET, rows: [head, ...lines] },
      columns: [{ width: first }, ...Array.from({ length: DIMENSIONS.length + 1 }, () => ({ width }))],
    },
  ];
}

/** Providers down, dimensions across, each cell with its number of answers; the lowest score first. */
export const heatMapSlides = defineSlide({
  id: 'heat-map',
  build: (input) => {
    const rated = latestRated(input);
    if (rated === undefined) return [];
    const rows = byValue(heatOf(rated.scores, 'performance'), (row) => row.whole);
    const [lowest] = rows;
    if (lowest?.whole.value === undefined) return [];
    const { value } = lowest.whole;
    const most = Math.floor((ratedBody(input).height - HEAD) / ROW);
    const parts = Array.from({ length: Math.ceil(rows.length / most) }, (_, at) =>
      rows.slice(at * most, (at + 1) * most),
    );
    return parts.map((part, at) =>
      ratedSlide(input, rated, {
        name: `heat-map-${at + 1}`,
        title: input.say((t) => {
          const title = t('export.rated.heat-title', {
            provider: nameFor(input, t, lowest.provider),
            score: figure(value),
            answers: lowest.whole.answers,
          });
          return parts.length === 1
            ? title
            : t('export.deck.findings-part', { title, part: at + 1, parts: parts.length });
        }),
        items: tableOf(input, rated, part, `heat-map-table-${at + 1}`),
        notes: paragraphs([input.say((t) => t('export.rated.heat-notes')), input.say((t) => t('export.rated.notes'))]),
      }),
    );
  },
});
