import type { Chart } from './chart.ts';
import { barItems } from './chart-bars.ts';
import { columnItems } from './chart-columns.ts';
import { lettering, mark } from './chart-marks.ts';
import { radarItems } from './chart-radar.ts';
import { type ChartRoom, chartRoom, LEGEND, legendRows } from './chart-room.ts';
import { scatterItems } from './chart-scatter.ts';
import type { DrawingItem } from './drawing.ts';
import { INK } from './palette.ts';

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

function legendItems({ name, size, plot, rect }: Chart, { legend }: ChartRoom): readonly DrawingItem[] {
  if (legend === undefined) return [];
  const rows = legendRows(plot, rect.width, size);
  const height = legend.height / rows.length;
  return rows.flatMap((row, line) => {
    const all = row.reduce((sum, { width }) => sum + width + LEGEND.apart, -LEGEND.apart);
    let x = legend.x + (legend.width - all) / 2;
    return row.flatMap(({ series, width }, at): readonly DrawingItem[] => {
      const left = x;
      x += width + LEGEND.apart;
      const place = { x: left, y: legend.y + line * height, width, height };
      const before = LEGEND.sample + LEGEND.gap;
      const text = { ...place, x: left + before, width: width - before };
      return [
        mark(
          `${name}:legend-${line}-${at}`,
          { x: left + LEGEND.sample / 2, y: place.y + height / 2 },
          series.colour,
          8,
        ),
        lettering(`${name}:legend-text-${line}-${at}`, [series.name], text, { size, colour: INK, align: 'left' }),
      ];
    });
  });
}
