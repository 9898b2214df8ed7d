import type { DepartmentId } from '#shared/model/department.ts';
import { DIMENSIONS } from '#shared/model/rating.ts';
import { respondentLimit } from '#shared/ratings/gate.ts';
import { type Standing, weightedMean } from '#shared/ratings/scores.ts';
import { type DepartmentSheet, departmentSheet } from '#shared/ratings/views/department-sheet.ts';
import { answerAxis, type Chart, FORMATS } from '../chart.ts';
import type { Slide, Table, TableCell } from '../deck.ts';
import { BRAND, INK, QUIET } from '../palette.ts';
import type { Rect } from '../rect.ts';
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
import { OWN_VIEW } from './rating-gaps.ts';
import { defineSlide, paragraphs, type SlideInput } from './slide-kind.ts';
import { tableRow } from './table-pages.ts';

const SIZE = 11;
const GAP = 24;
/** Share of the width for the figures beside the radar. */
const FIGURES = 0.52;
/** Points that a radar below takes at least. */
const RADAR = 120;
const SIZES = [11, 10, 9, 8] as const;
const ROW = 24;

/** Beside each other, or on a narrow page below each other, as high as the figures leave it. */
function placed(input: SlideInput, sheet: DepartmentSheet): { readonly radar: Rect; readonly table: Table } {
  const body = ratedBody(input);
  const isWide = input.ratio === '16:9';
  const width = isWide ? body.width * FIGURES : body.width;
  const room = isWide ? body.height : body.height - RADAR - GAP / 2;
  const heightOf = ({ rows }: Table) => rows.reduce((sum, { height }) => sum + height, 0);
  const tables = SIZES.map((size) => figures(input, sheet, { ...body, x: body.x + body.width - width, width }, size));
  const table = tables.find((each) => heightOf(each) <= room) ?? tables[tables.length - 1];
  if (table === undefined) throw new Error('no size for a table');
  if (isWide) return { radar: { ...body, width: body.width - width - GAP }, table };
  const height = heightOf(table);
  return {
    radar: { ...body, height: body.height - height - GAP / 2 },
    table: { ...table, y: body.y + body.height - height },
  };
}

/** What its internal customers say on each dimension, and what it says of itself. */
function radar(input: SlideInput, { scores }: Rated, department: DepartmentId, rect: Rect): Chart {
  const { say } = input;
  const given = scores.services.filter(({ service }) => service.provider === department);
  const view = (question: 'performance' | 'own') =>
    DIMENSIONS.map((dimension) => weightedMean(given, ({ subjects }) => subjects[dimension]?.[question]?.mean));
  const name = (key: 'export.rated.own-view' | 'export.rated.customer-view') =>
    say((t) => t(key)).replaceAll('\n', ' / ');
  const own = view('own');
  const series = [
    { name: name('export.rated.customer-view'), colour: BRAND, values: view('performance') },
    { name: name('export.rated.own-view'), colour: OWN_VIEW, values: own, dashed: true },
  ];
  return {
    kind: 'chart',
    name: `scorecard-chart-${department}`,
    description: say((t) => t('export.rated.radar-alt', { name: nameFor(input, t, department) })).replaceAll(
      '\n',
      ' / ',
    ),
    ...{ rect, size: SIZE, legend: true },
    plot: {
      form: 'radar',
      categories: DIMENSIONS.map((dimension) => dimensionName(input, dimension)),
      values: answerAxis(''),
      series: own.some((value) => value !== undefined) ? series : series.slice(0, 1),
    },
  };
}

type Side = { readonly standing: Standing | undefined; readonly withheld: boolean };

/** A row for each figure: what it is, as provider, as internal customer. */
function figures(input: SlideInput, sheet: DepartmentSheet, rect: Rect, size: number): Table {
  const { say, engagement } = input;
  const limit = respondentLimit(engagement);
  const sides: readonly Side[] = [
    { standing: sheet.asProvider, withheld: sheet.customers.some(({ withheld }) => withheld) },
    { standing: sheet.asCustomer, withheld: sheet.providers.some(({ withheld }) => withheld) },
  ];
  const columns = [0.4, 0.3, 0.3].map((share) => ({ width: rect.width * share }));
  const cell = (text: string, bold = false, colour = INK): TableCell => ({
    text,
    size,
    colour,
    bold,
    anchor: 'middle',
  });
  const row = (label: string, value: (standing: Standing) => string | undefined) =>
    tableRow(
      columns,
      [
        cell(label, false, QUIET),
        ...sides.map(({ standing, withheld }) => {
          const told = standing && value(standing);
          const missing = withheld ? say((t) => t('rating.too-few', { limit })) : say((t) => t('export.rated.none'));
          return cell(told ?? missing, told !== undefined, told === undefined ? QUIET : INK);
        }),
      ],
      ROW,
    );
  const said = (
    key: 'rating.score' | 'export.rated.range' | 'rating.respondents' | 'rating.importance' | 'rating.gap',
  ) => say((t) => t(key));
  const count = (n: number): string | undefined => (n === 0 ? undefined : String(n));
  const rows = [
    tableRow(
      columns,
      [
        cell('', true),
        cell(
          say((t) => t('export.rated.as-provider')),
          true,
        ),
        cell(
          say((t) => t('export.rated.as-customer')),
          true,
        ),
      ],
      ROW,
    ),
    row(said('rating.score'), ({ score }) => (score === undefined ? undefined : figure(score))),
    row(said('export.rated.range'), ({ min, max }) =>
      min === undefined || max === undefined ? undefined : `${figure(min)} – ${figure(max)}`,
    ),
    row(said('rating.importance'), ({ importance }) => (importance === undefined ? undefined : figure(importance))),
    row(said('rating.gap'), ({ gap }) => (gap === undefined ? undefined : FORMATS.signed(gap))),
    row(
      say((t) => t('export.rated.partners')),
      ({ partners, services }) =>
        services === 0 ? undefined : say((t) => t('export.rated.partners-count', { partners, services })),
    ),
    row(said('rating.respondents'), ({ respondents }) => count(respondents)),
  ];
  return {
    kind: 'table',
    name: `scorecard-table-${sheet.department}`,
    description: say((t) => t('export.rated.figures-alt', { name: nameFor(input, t, sheet.department) })).replaceAll(
      '\n',
      ' / ',
    ),
    ...{ x: rect.x, y: rect.y, columns, rows },
  };
}

function slideOf(input: SlideInput, rated: Rated, department: DepartmentId): readonly Slide[] {
  const { say } = input;
  const sheet = departmentSheet(rated.scores, department);
  const { asProvider, asCustomer } = sheet;
  if (asProvider?.score === undefined && asCustomer?.score === undefined) return [];
  const { radar: place, table } = placed(input, sheet);
  const isRated =
    asProvider !== undefined && DIMENSIONS.some((each) => asProvider.dimensions[each]?.performance !== undefined);
  return [
    ratedSlide(input, rated, {
      name: `scorecard-${department}`,
      title: say((t) => {
        const name = nameFor(input, t, department);
        const [given, got] = [asProvider?.score, asCustomer?.score];
        if (given === undefined)
          return t('export.rated.scorecard-title-customer', { name, got: figure(got ?? Number.NaN) });
        const words = { name, given: figure(given), customers: asProvider?.partners ?? 0 };
        if (got === undefined) return t('export.rated.scorecard-title-provider', words);
        return t('export.rated.scorecard-title', { ...words, got: figure(got) });
      }),
      items: [...(isRated ? [radar(input, rated, department, place)] : []), table],
      notes: paragraphs([say((t) => t('export.rated.scorecard-notes')), say((t) => t('export.rated.notes'))]),
    }),
  ];
}

/** Each department seen twice: by its internal customers, and as internal customer of its providers. */
export const scorecardSlides = defineSlide({
  id: 'scorecards',
  build: (input) => {
    const rated = latestRated(input);
    if (rated === undefined) return [];
    const named = [...input.content.departments.keys()].map((id) => [departmentName(input, id), id] as const);
    const { compare } = new Intl.Collator(input.translator.language === 'zh-CN' ? 'zh-CN-u-co-pinyin' : 'en', {
      numeric: true,
    });
    return named.sort(([a], [b]) => compare(a, b)).flatMap(([, id]) => slideOf(input, rated, id));
  },
});
