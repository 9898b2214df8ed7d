import { standingFindings } from '#shared/analysis/set-aside.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { nameIn } from '#shared/model/named.ts';
import type { Slide, TableCell, TableRow } from '../deck.ts';
import { labelLines } from '../label.ts';
import { ALERT, BRAND, type Colour, INK, PAPER, QUIET, WASH } from '../palette.ts';
import { weightScale } from '../weight-scale.ts';
import { defineSlide, paragraphs, type SlideInput, slideFrame } from './slide-kind.ts';

/** Rows and columns of one slide; larger maps are shown by division, or where they have none in blocks. */
const MOST = 20;
const HEAD_ROW = 108;
/** Kept free at the foot for the line that explains the star. */
const STAR = 24;
const INSET = { side: 2, above: 1 } as const;
const NAME = { size: 9, lines: 1 } as const;
/** Points of a row at most: a matrix of three is not blown up. */
const TALLEST = 26;
/** Share of the width that the names of the rows take. */
const NAMES = 0.2;

/** Deeper with the weight, 1 to 5. Text on the two deepest is white. */
const SHADES: readonly Colour[] = [
  { ...BRAND, mod: 20, off: 80 },
  { ...BRAND, mod: 40, off: 60 },
  { ...BRAND, mod: 60, off: 40 },
  BRAND,
  { ...BRAND, mod: 75 },
];

interface Head {
  readonly id: string;
  readonly name: string;
}
interface Cell {
  readonly weight: number;
  readonly level: number;
  readonly oneWay: boolean;
}
interface Matrix {
  readonly heads: readonly Head[];
  readonly cell: (provider: string, customer: string) => Cell | undefined;
}

function byDepartment({ content, report, say }: SlideInput): Matrix {
  const level = weightScale(content);
  const volumes = content.map.weights === 'volume';
  const weights = new Map<string, number>();
  for (const { provider, customer, weight } of content.services.values()) {
    const key = `${provider} ${customer}`;
    const known = weights.get(key) ?? 0;
    weights.set(key, volumes ? known + weight : Math.max(known, weight));
  }
  const flagged = standingFindings(content, report).flatMap(({ id, departments: [one, other] }) =>
    id === 'one-way-dependency' ? [`${one} ${other}`] : [],
  );
  const oneWay = new Set(flagged);
  const hue = (id: DepartmentId) => {
    const division = content.departments.get(id)?.division;
    return (division && content.divisions.get(division)?.hue) ?? Number.MAX_SAFE_INTEGER;
  };
  const rows = [...content.departments.values()].sort((a, b) => hue(a.id) - hue(b.id) || (a.id < b.id ? -1 : 1));
  return {
    heads: rows.map((row) => ({ id: row.id, name: say((t) => nameIn(row, t.language)) })),
    cell: (provider, customer) => {
      const weight = weights.get(`${provider} ${customer}`);
      if (weight === undefined) return undefined;
      return { weight, level: Math.min(5, level(weight)), oneWay: oneWay.has(`${provider} ${customer}`) };
    },
  };
}

/** The weights between divisions added up; departments without one stand together. */
function byDivision({ content, say }: SlideInput): Matrix {
  const none = 'none';
  const of = (id: DepartmentId): string => content.departments.get(id)?.division ?? none;
  const sums = new Map<string, number>();
  for (const { provider, customer, weight } of content.services.values()) {
    const key = `${of(provider)} ${of(customer)}`;
    sums.set(key, (sums.get(key) ?? 0) + weight);
  }
  const used = new Set([...content.departments.keys()].map(of));
  const divisions = [...content.divisions.values()]
    .filter(({ id }) => used.has(id))
    .sort((a, b) => a.hue - b.hue || (a.id < b.id ? -1 : 1));
  const most = Math.max(1, ...sums.values());
  return {
    heads: [
      ...divisions.map((row) => ({ id: row.id, name: say((t) => nameIn(row, t.language)) })),
      ...(used.has(none) ? [{ id: none, name: say((t) => t('export.deck.no-division')) }] : []),
    ],
    cell: (provider, customer) => {
      const weight = sums.get(`${provider} ${customer}`);
      return weight === undefined ? undefined : { weight, level: 1 + Math.round((4 * weight) / most), oneWay: false };
    },
  };
}

/** A name on as many lines as there is room for, broken here: programs grow a row rather than break what stands upright in it. */
function cut(name: string, width: number, lines: number): string {
  const parts = name.split('\n');
  const each = Math.max(1, Math.floor(lines / parts.length));
  const shown = parts.slice(0, lines);
  return shown.flatMap((part) => labelLines(part, { width, size: NAME.size, bold: true, lines: each })).join('\n');
}

function table(
  input: SlideInput,
  { cell }: Matrix,
  rows: readonly Head[],
  columns: readonly Head[],
  name: string,
): Slide['items'] {
  const {
    page: { body },
    say,
  } = input;
  const number = new Intl.NumberFormat(input.translator.language, { notation: 'compact', maximumFractionDigits: 1 });
  const first = Math.min(220, body.width * NAMES);
  const width = Math.min(48, (body.width - first) / columns.length);
  const height = Math.min(TALLEST, (body.height - HEAD_ROW - STAR) / rows.length);
  const size = Math.min(10, Math.floor((height - 2 * INSET.above) / 1.27));
  const lines = Math.max(1, Math.floor((width - 2 * INSET.side) / (NAME.size * 1.27)));
  const rowLines = Math.max(1, Math.floor((height - 2 * INSET.above) / (NAME.size * 1.27)));
  const names: TableCell[] = columns.map((head) => ({
    text: cut(head.name, HEAD_ROW - 2 * INSET.side - 4, lines),
    ...{ size: NAME.size, colour: INK, upright: true, bold: true },
  }));
  const corner = { text: say((t) => t('export.deck.matrix-corner')), size: NAME.size, colour: QUIET };
  const head: TableRow = { height: HEAD_ROW, cells: [corner, ...names] };
  const body_: TableRow[] = rows.map((row) => ({
    height,
    cells: [
      {
        text: cut(row.name, first - 2 * INSET.side - 6, rowLines),
        size: Math.min(NAME.size, size),
        anchor: 'middle',
        colour: INK,
        bold: true,
      },
      ...columns.map((column): TableCell => {
        const found = cell(row.id, column.id);
        const own = row.id === column.id && found === undefined;
        const shade = found && SHADES[Math.round(found.level) - 1];
        return {
          text: found === undefined ? '' : `${number.format(found.weight)}${found.oneWay ? '*' : ''}`,
          size,
          colour: found !== undefined && found.level >= 3.5 ? PAPER : INK,
          bold: found?.oneWay ?? false,
          align: 'centre',
          anchor: 'middle',
          fill: own ? WASH : (shade ?? PAPER),
        };
      }),
    ],
  }));
  return [
    {
      kind: 'table',
      name,
      description: say((t) => t('matrix.grid')).replaceAll('\n', ' / '),
      ...{ x: body.x, y: body.y, inset: INSET },
      columns: [{ width: first }, ...columns.map(() => ({ width }))],
      rows: [head, ...body_],
    },
  ];
}

function blocks<Row>(all: readonly Row[]): readonly (readonly Row[])[] {
  const count = Math.ceil(all.length / MOST);
  const size = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, at) => all.slice(at * size, (at + 1) * size));
}

/** Who provides what to whom as a table with coloured cells: providers down, internal customers across. */
export const matrixSlides = defineSlide({
  id: 'matrix',
  build: (input) => {
    const { content, say } = input;
    if (content.departments.size < 2 || content.services.size === 0) return [];
    const whole = byDepartment(input);
    const large = whole.heads.length > MOST;
    const divisions = large ? byDivision(input) : undefined;
    const condensed = divisions !== undefined && divisions.heads.length > 1 && divisions.heads.length <= MOST;
    const matrix = condensed ? divisions : whole;
    const parts = blocks(matrix.heads).flatMap((rows) => blocks(matrix.heads).map((columns) => ({ rows, columns })));
    const filled = parts.filter(({ rows, columns }) =>
      rows.some((row) => columns.some((column) => matrix.cell(row.id, column.id) !== undefined)),
    );
    const oneWay = matrix.heads.some((row) => matrix.heads.some((column) => matrix.cell(row.id, column.id)?.oneWay));
    const key = condensed ? 'export.deck.matrix-title-divisions' : 'export.deck.matrix-title';
    const counts = {
      departments: content.departments.size,
      services: content.services.size,
      divisions: matrix.heads.length,
    };
    return filled.map(({ rows, columns }, index) => ({
      ...slideFrame(input),
      name: `matrix-${index + 1}`,
      title: say((t) => {
        const title = t(key, counts);
        const part = { title, part: index + 1, parts: filled.length };
        return filled.length === 1 ? title : t('export.deck.findings-part', part);
      }),
      items: [
        ...table(input, matrix, rows, columns, `matrix-table-${index + 1}`),
        ...(oneWay ? [starLine(input)] : []),
      ],
      notes: paragraphs([say((t) => t('export.deck.matrix-notes'))]),
    }));
  },
});

function starLine({ page: { body }, say }: SlideInput): Slide['items'][number] {
  const text = say((t) => t('export.deck.matrix-star')).replaceAll('\n', '  |  ');
  return {
    kind: 'shape',
    name: 'star',
    description: text,
    form: 'rectangle',
    rect: { x: body.x, y: body.y + body.height - 18, width: body.width, height: 18 },
    text: { lines: [text], size: 10, colour: ALERT, align: 'left', anchor: 'middle', inset: 0 },
  };
}
