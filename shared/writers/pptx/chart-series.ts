import type { Axis, CategoryPlot, CategorySeries, PointSeries } from '#shared/export/chart.ts';
import { LINE_WIDTH, POINT } from '#shared/export/chart-marks.ts';
import { INK } from '#shared/export/palette.ts';
import type { Language } from '#shared/kernel/language.ts';
import { element, type Xml } from '../xml.ts';
import { nameRef, numberRef, textRef } from './chart-data.ts';
import { labelCode, richText, textLook } from './chart-text.ts';
import { lineOf, solidFill } from './colour.ts';

const SHOWN = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'] as const;

const shows = (what: (typeof SHOWN)[number] | undefined): readonly Xml[] =>
  SHOWN.map((name) => element(`c:show${name}`, { val: name === what ? 1 : 0 }));

const NOTHING = element('a:ln', {}, element('a:noFill'));

/** A line without points, points without a line, or both. */
function lineLook({ colour, dashed }: Pick<CategorySeries, 'colour' | 'dashed'>, width = LINE_WIDTH): Xml {
  return lineOf({ colour, width, ...(dashed === true && { dashed }) });
}

function marker(colour: CategorySeries['colour'] | undefined): Xml {
  if (colour === undefined) return element('c:marker', {}, element('c:symbol', { val: 'none' }));
  const look = element('c:spPr', {}, solidFill(colour), NOTHING);
  return element('c:marker', {}, element('c:symbol', { val: 'circle' }), element('c:size', { val: POINT }), look);
}

function valueLabels(axis: Axis, size: number, place: 'outEnd' | 't'): Xml {
  return element(
    'c:dLbls',
    {},
    element('c:numFmt', { formatCode: labelCode(axis), sourceLinked: 0 }),
    element('c:spPr', {}, element('a:noFill'), NOTHING),
    textLook(size, INK),
    element('c:dLblPos', { val: place }),
    ...shows('Val'),
  );
}

/** A series of categories, the `order`th of its chart: as a bar, or with a line. */
export function categorySeries(plot: CategoryPlot, series: CategorySeries, order: number, size: number): Xml {
  const { name, colour, values, labelled } = series;
  const lined = plot.form === 'radar' || series.line === true;
  const look = lined ? element('c:spPr', {}, lineLook(series)) : element('c:spPr', {}, solidFill(colour), NOTHING);
  return element(
    'c:ser',
    {},
    element('c:idx', { val: order }),
    element('c:order', { val: order }),
    nameRef(order + 1, name),
    look,
    lined ? marker(colour) : element('c:invertIfNegative', { val: 0 }),
    labelled === true ? valueLabels(plot.values, size, lined ? 't' : 'outEnd') : undefined,
    element('c:cat', {}, textRef(0, plot.categories)),
    element('c:val', {}, numberRef(order + 1, values)),
    series.line === true && plot.form !== 'radar' ? element('c:smooth', { val: 0 }) : undefined,
  );
}

const PLACES = { above: 't', right: 'r', left: 'l', below: 'b' } as const;

function pointLabels({ points, mark, colour }: PointSeries, size: number, language: Language): Xml | undefined {
  if (points.every(({ label }) => label === '')) return undefined;
  const own = points.flatMap(({ label, side }, idx) => {
    if (label === '') return [];
    const words = richText(label, { size, language, colour: mark === 'point' ? INK : colour });
    const place = element('c:dLblPos', { val: PLACES[side] });
    return [element('c:dLbl', {}, element('c:idx', { val: idx }), words, place, ...shows('Val'))];
  });
  return element('c:dLbls', {}, ...own, element('c:spPr', {}, element('a:noFill'), NOTHING), ...shows(undefined));
}

/** A series of points; its sheet has three columns for it. */
export function pointSeries(series: PointSeries, order: number, size: number, language: Language): Xml {
  const { name, points, mark, dashed } = series;
  const column = order * 3;
  return element(
    'c:ser',
    {},
    element('c:idx', { val: order }),
    element('c:order', { val: order }),
    nameRef(column + 2, name),
    element('c:spPr', {}, mark === 'line' ? lineLook(series, dashed === true ? 1 : LINE_WIDTH) : NOTHING),
    marker(mark === 'point' ? series.colour : undefined),
    pointLabels(series, size, language),
    element(
      'c:xVal',
      {},
      numberRef(
        column + 1,
        points.map(({ x }) => x),
      ),
    ),
    element(
      'c:yVal',
      {},
      numberRef(
        column + 2,
        points.map(({ y }) => y),
      ),
    ),
    element('c:smooth', { val: 0 }),
  );
}
