import type { CategoryPlot, Chart, ScatterPlot } from '#shared/export/chart.ts';
import { FREE } from '#shared/export/chart-bars.ts';
import { chartRoom } from '#shared/export/chart-room.ts';
import { INK, QUIET } from '#shared/export/palette.ts';
import type { Rect } from '#shared/export/rect.ts';
import type { Language } from '#shared/kernel/language.ts';
import { element, type Xml } from '../xml.ts';
import { AXES, axisIds, categoryAxis, valueAxis } from './chart-axes.ts';
import { categorySeries, pointSeries } from './chart-series.ts';
import { textLook } from './chart-text.ts';
import { CHART_ROOT } from './names.ts';

/** Free room beside the bars of a category over the width of one, in per cent. */
const gapWidth = (bars: number): number => Math.round((100 * FREE * bars) / (1 - FREE));

function categoryCharts(plot: CategoryPlot, size: number): readonly Xml[] {
  const written = plot.series.map((series, order) => ({ series, xml: categorySeries(plot, series, order, size) }));
  const plain = element('c:varyColors', { val: 0 });
  if (plot.form === 'radar') {
    const style = element('c:radarStyle', { val: 'marker' });
    return [element('c:radarChart', {}, style, plain, ...written.map(({ xml }) => xml), ...axisIds)];
  }
  const bars = written.filter(({ series }) => series.line !== true);
  const lines = written.filter(({ series }) => series.line === true);
  const barChart = element(
    'c:barChart',
    {},
    element('c:barDir', { val: plot.form === 'bars' ? 'bar' : 'col' }),
    element('c:grouping', { val: 'clustered' }),
    plain,
    ...bars.map(({ xml }) => xml),
    element('c:gapWidth', { val: gapWidth(bars.length) }),
    ...axisIds,
  );
  const lineChart = element(
    'c:lineChart',
    {},
    element('c:grouping', { val: 'standard' }),
    plain,
    ...lines.map(({ xml }) => xml),
    element('c:marker', { val: 1 }),
    ...axisIds,
  );
  return [...(bars.length > 0 ? [barChart] : []), ...(lines.length > 0 ? [lineChart] : [])];
}

function categoryAxes({ form, values }: CategoryPlot, size: number, language: Language): readonly Xml[] {
  const text = { size, colour: QUIET, language };
  const lying = form === 'bars';
  const value = {
    ...{ axis: values, id: AXES.second, other: AXES.first, far: lying, between: true },
    side: lying ? 'b' : 'l',
  } as const;
  return [categoryAxis(lying ? 'l' : 'b', size, lying), valueAxis(value, text)];
}

function scatterParts(plot: ScatterPlot, size: number, language: Language): readonly Xml[] {
  const text = { size, colour: QUIET, language };
  const shared = { far: false, between: false };
  return [
    element(
      'c:scatterChart',
      {},
      element('c:scatterStyle', { val: 'lineMarker' }),
      element('c:varyColors', { val: 0 }),
      ...plot.series.map((series, order) => pointSeries(series, order, size, language)),
      ...axisIds,
    ),
    valueAxis({ ...shared, axis: plot.across, side: 'b', id: AXES.first, other: AXES.second, at: plot.up }, text),
    valueAxis({ ...shared, axis: plot.up, side: 'l', id: AXES.second, other: AXES.first, at: plot.across }, text),
  ];
}

/** A place inside the chart, in shares of it. */
function layoutXml(inner: Rect, outer: Rect, target?: 'inner'): Xml {
  const share = (part: number, all: number) => Math.round((part / all) * 1e5) / 1e5;
  return element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      target && element('c:layoutTarget', { val: target }),
      element('c:xMode', { val: 'edge' }),
      element('c:yMode', { val: 'edge' }),
      element('c:x', { val: share(inner.x - outer.x, outer.width) }),
      element('c:y', { val: share(inner.y - outer.y, outer.height) }),
      element('c:w', { val: share(inner.width, outer.width) }),
      element('c:h', { val: share(inner.height, outer.height) }),
    ),
  );
}

function legendXml({ rect, size, plot }: Chart, place: Rect): Xml {
  const hidden = plot.form === 'scatter' ? plot.series.flatMap(({ listed }, at) => (listed === true ? [] : [at])) : [];
  return element(
    'c:legend',
    {},
    element('c:legendPos', { val: 't' }),
    ...hidden.map((at) => element('c:legendEntry', {}, element('c:idx', { val: at }), element('c:delete', { val: 1 }))),
    layoutXml(place, rect),
    element('c:overlay', { val: 0 }),
    textLook(size, INK),
  );
}

/** A chart as a part of the file (ECMA-376, 21.2); relationship 1 leads to the workbook with its numbers. */
export function chartXml(chart: Chart, language: Language): Xml {
  const { plot, size, rect } = chart;
  const room = chartRoom(chart);
  const parts =
    plot.form === 'scatter'
      ? scatterParts(plot, size, language)
      : [...categoryCharts(plot, size), ...categoryAxes(plot, size, language)];
  return element(
    'c:chartSpace',
    CHART_ROOT,
    element('c:date1904', { val: 0 }),
    element('c:roundedCorners', { val: 0 }),
    element(
      'c:chart',
      {},
      element('c:autoTitleDeleted', { val: 1 }),
      element('c:plotArea', {}, layoutXml(room.plot, rect, 'inner'), ...parts),
      room.legend && legendXml(chart, room.legend),
      element('c:plotVisOnly', { val: 1 }),
      element('c:dispBlanksAs', { val: 'gap' }),
    ),
    element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
    textLook(size, INK),
    element('c:externalData', { 'r:id': 'rId1' }, element('c:autoUpdate', { val: 0 })),
  );
}
