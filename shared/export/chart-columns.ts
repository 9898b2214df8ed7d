import { type CategoryPlot, ticksOf } from './chart.ts';
import { FREE } from './chart-bars.ts';
import {
  AXIS,
  baseOf,
  block,
  LINE_WIDTH,
  labelText,
  lettering,
  mark,
  placed,
  stroke,
  valueText,
  written,
} from './chart-marks.ts';
import { type ChartRoom, nameLines } from './chart-room.ts';
import type { DrawingItem } from './drawing.ts';
import { INK, QUIET } from './palette.ts';
import type { Point } from './rect.ts';
import { LEADING } from './text-area.ts';

export function columnItems(name: string, plot: CategoryPlot, room: ChartRoom, size: number): readonly DrawingItem[] {
  const { x, y, width, height } = room.plot;
  const low = y + height;
  const place = placed(plot.values, low, y);
  const each = width / Math.max(1, plot.categories.length);
  const line = size * LEADING;
  const grid = ticksOf(plot.values).flatMap((value, at): readonly DrawingItem[] => [
    stroke({ x, y: place(value) }, { x: x + width, y: place(value) }, `${name}:grid-${at}`, AXIS),
    written(
      `${name}:tick-${at}`,
      valueText(plot.values, value),
      { x: x - 6, y: place(value) },
      {
        ...{ size, colour: QUIET, align: 'right' },
      },
    ),
  ]);
  const names = plot.categories.map((category, at) => {
    const lines = nameLines(category, room.nameWidth, size);
    const rect = { x: x + at * each + 2, y: low + 4, width: each - 4, height: lines.length * line };
    return lettering(`${name}:name-${at}`, lines, rect, { size, colour: INK, anchor: 'top' });
  });
  const bars = plot.series.filter((series) => series.line !== true);
  const thick = (each * (1 - FREE)) / Math.max(1, bars.length);
  const base = place(baseOf(plot.values));
  const label = (order: number, at: number, value: number, point: Point) =>
    written(
      `${name}:label-${order}-${at}`,
      labelText(plot.values, value),
      { x: point.x, y: point.y - line / 2 - 3 },
      {
        ...{ size, colour: INK },
      },
    );
  const marks = plot.series.flatMap(
    ({ values, colour, dashed, line: lined, labelled }, order): readonly DrawingItem[] => {
      const turn = bars.findIndex((bar) => bar.name === plot.series[order]?.name);
      const points = values.map((value, at): Point | undefined => {
        if (value === undefined) return undefined;
        const middle = x + (at + 0.5) * each;
        const offset = lined === true ? 0 : (turn + 0.5) * thick - (each * (1 - FREE)) / 2;
        return { x: middle + offset, y: place(value) };
      });
      const drawn = points.flatMap((point, at): readonly DrawingItem[] => {
        if (point === undefined) return [];
        if (lined === true) {
          const next = points[at + 1];
          const look = { colour, width: LINE_WIDTH, ...(dashed === true && { dashed }) };
          const joined = next === undefined ? [] : [stroke(point, next, `${name}:line-${order}-${at}`, look)];
          return [...joined, mark(`${name}:point-${order}-${at}`, point, colour)];
        }
        const [top, bottom] = [Math.min(base, point.y), Math.max(base, point.y)];
        const rect = { x: point.x - thick / 2, y: top, width: thick, height: bottom - top };
        return [block(`${name}:bar-${order}-${at}`, rect, colour)];
      });
      const labels = points.flatMap((point, at) => {
        const value = values[at];
        return point === undefined || value === undefined || labelled !== true ? [] : [label(order, at, value, point)];
      });
      return [...drawn, ...labels];
    },
  );
  const { title } = plot.values;
  const titleRect = { x: room.outer.x, y, width: line, height };
  const beside = lettering(`${name}:title`, [title], titleRect, { size, colour: QUIET, upright: true });
  return [...grid, ...names, ...marks, ...(title === '' ? [] : [beside])];
}
