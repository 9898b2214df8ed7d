import type { Chart } from '#shared/export/chart.ts';
import type { Deck } from '#shared/export/deck.ts';
import type { Sheet } from '#shared/export/sheet.ts';
import { columnName } from '../xlsx/spreadsheet.ts';
import { writeXlsx } from '../xlsx/xlsx.ts';
import { element, text, type Xml } from '../xml.ts';

/** What every program calls the sheet of a chart. */
const SHEET = 'Sheet1';

/** The numbers of a chart as the sheet that opens with “Edit data”: a column of categories, then one for each series; of points, three for each. */
function sheetOf({ plot }: Chart): Sheet {
  if (plot.form !== 'scatter') {
    return {
      name: SHEET,
      columns: [
        { head: ' ', kind: 'text' },
        ...plot.series.map(({ name }) => ({ head: name, kind: 'decimal' as const })),
      ],
      rows: plot.categories.map((category, at) => [category, ...plot.series.map(({ values }) => values[at])]),
    };
  }
  const length = Math.max(0, ...plot.series.map(({ points }) => points.length));
  return {
    name: SHEET,
    columns: plot.series.flatMap(({ name }) => [
      { head: ' ', kind: 'text' as const },
      { head: plot.across.title, kind: 'decimal' as const },
      { head: name, kind: 'decimal' as const },
    ]),
    rows: Array.from({ length }, (_, at) =>
      plot.series.flatMap(({ points }) => [points[at]?.label, points[at]?.x, points[at]?.y]),
    ),
  };
}

export function chartWorkbook(chart: Chart, { title, date, language }: Pick<Deck, 'title' | 'date' | 'language'>) {
  return writeXlsx({ title, date, language, sheets: [sheetOf(chart)] });
}

/** Cells of a column from 0, rows from 1; a single one is the head. */
function range(column: number, from: number, to: number): Xml {
  const name = columnName(column);
  const end = from === to ? '' : `:$${name}$${to}`;
  return element('c:f', {}, text(`${SHEET}!$${name}$${from}${end}`));
}

const HEAD = 1;

/** What a series is called, with the cell that says so. */
export function nameRef(column: number, name: string): Xml {
  return element('c:tx', {}, element('c:strRef', {}, range(column, HEAD, HEAD), cache('c:strCache', [name])));
}

export function textRef(column: number, texts: readonly string[]): Xml {
  return element('c:strRef', {}, range(column, HEAD + 1, HEAD + texts.length), cache('c:strCache', texts));
}

export function numberRef(column: number, values: readonly (number | undefined)[]): Xml {
  const cells = range(column, HEAD + 1, HEAD + values.length);
  return element('c:numRef', {}, cells, cache('c:numCache', values));
}

/** What is missing has a place and no point: a gap. */
function cache(name: 'c:strCache' | 'c:numCache', values: readonly (string | number | undefined)[]): Xml {
  return element(
    name,
    {},
    name === 'c:numCache' ? element('c:formatCode', {}, text('General')) : undefined,
    element('c:ptCount', { val: values.length }),
    ...values.map((value, idx) =>
      value === undefined ? undefined : element('c:pt', { idx }, element('c:v', {}, text(String(value)))),
    ),
  );
}
