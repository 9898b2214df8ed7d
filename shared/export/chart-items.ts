import type { Chart } from './chart.ts';
import { barItems } from './chart-bars.ts';
import { columnItems } from './chart-columns.ts';
import { lettering, mark } from './chart-marks.ts';
import { radarItems } from './chart-radar.ts';
import { type ChartRoom, chartRoom } from './chart-room.ts';
import { scatterItems } from './chart-scatter.ts';
import type { DrawingItem } from './drawing.ts';
import { INK } from './palette.ts';
import { textWidth } from './text-width.ts';

/** The chart drawn with the shapes that every picture is made of, so that what is seen before is what is written. */
export function chartItems(chart: Chart): readonly DrawingItem[] {
  const room = chartRoom(chart);
  return [...plotItems(chart, room), ...legendItems(chart, room)];
}

function plotItems({ name, size, plot }: Chart, room: ChartRoom): readonly DrawingItem[] {
  switch (plot.form) {
    case 'bars':
      return barItems(name, plot, room, size);
    case 'columns':
      return columnItems(name, plot, room, size);
    case 'radar':
      return radarItems(name, plot, room, size);
    case 'scatter':
      return scatterItems(name, plot, room, size);
  }
}

const SAMPLE = 10;
const APART = 16;

function legendItems({ name, size, plot }: Chart, { legend }: ChartRoom): readonly DrawingItem[] {
  if (legend === undefined) return [];
  const shown = plot.form === 'scatter' ? plot.series.filter(({ listed }) => listed === true) : plot.series;
  const widths = shown.map((series) => SAMPLE + 4 + textWidth(series.name, size));
  const all = widths.reduce((sum, width) => sum + width + APART, -APART);
  let x = legend.x + (legend.width - all) / 2;
  return shown.flatMap((series, at): readonly DrawingItem[] => {
    const left = x;
    x += (widths[at] ?? 0) + APART;
    const y = legend.y + legend.height / 2;
    const text = { ...legend, x: left + SAMPLE + 4, width: (widths[at] ?? 0) - SAMPLE - 4 };
    return [
      mark(`${name}:legend-${at}`, { x: left + SAMPLE / 2, y }, series.colour, SAMPLE * 0.8),
      lettering(`${name}:legend-text-${at}`, [series.name], text, { size, colour: INK, align: 'left' }),
    ];
  });
}
