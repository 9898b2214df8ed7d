import { type ChartPoint, type LabelSide, type PointSeries, type ScatterPlot, ticksOf } from './chart.ts';
import { AXIS, LINE_WIDTH, lettering, mark, POINT, placed, stroke, valueText, written } from './chart-marks.ts';
import type { ChartRoom } from './chart-room.ts';
import type { DrawingItem } from './drawing.ts';
import { INK, QUIET } from './palette.ts';
import type { Point } from './rect.ts';
import { LEADING } from './text-area.ts';

export function scatterItems(name: string, plot: ScatterPlot, room: ChartRoom, size: number): readonly DrawingItem[] {
  const { x, y, width, height } = room.plot;
  const low = y + height;
  const across = placed(plot.across, x, x + width);
  const up = placed(plot.up, low, y);
  const line = size * LEADING;
  const quiet = { size, colour: QUIET } as const;
  const grid = [
    ...ticksOf(plot.across).flatMap((value, at): readonly DrawingItem[] => [
      stroke({ x: across(value), y }, { x: across(value), y: low }, `${name}:across-${at}`, AXIS),
      written(
        `${name}:across-tick-${at}`,
        valueText(plot.across, value),
        { x: across(value), y: low + line / 2 + 2 },
        quiet,
      ),
    ]),
    ...ticksOf(plot.up).flatMap((value, at): readonly DrawingItem[] => [
      stroke({ x, y: up(value) }, { x: x + width, y: up(value) }, `${name}:up-${at}`, AXIS),
      written(
        `${name}:up-tick-${at}`,
        valueText(plot.up, value),
        { x: x - 6, y: up(value) },
        { ...quiet, align: 'right' },
      ),
    ]),
  ];
  const titles = [
    written(`${name}:across-title`, plot.across.title, { x: x + width / 2, y: low + line * 1.5 + 4 }, quiet),
    lettering(
      `${name}:up-title`,
      [plot.up.title],
      { x: room.outer.x, y, width: line, height },
      {
        ...{ ...quiet, upright: true },
      },
    ),
  ];
  const marks = plot.series.flatMap((series, order): readonly DrawingItem[] => {
    const points = series.points.map((point) => ({ x: across(point.x), y: up(point.y) }));
    const look = {
      ...{ colour: series.colour, width: series.dashed === true ? 1 : LINE_WIDTH },
      ...(series.dashed === true && { dashed: true }),
    };
    const lines = points
      .slice(1)
      .map((point, at) => stroke(points[at] ?? point, point, `${name}:line-${order}-${at}`, look));
    const dots = points.map((point, at) => mark(`${name}:point-${order}-${at}`, point, series.colour));
    return [
      ...(series.mark === 'line' ? lines : []),
      ...(series.mark === 'point' ? dots : []),
      ...series.points.flatMap((point, at) =>
        labelItems(`${name}:label-${order}-${at}`, point, points[at], series, size),
      ),
    ];
  });
  return [...grid, ...titles, ...marks];
}

function labelItems(
  name: string,
  { label, side }: ChartPoint,
  at: Point | undefined,
  { mark: drawn, colour }: PointSeries,
  size: number,
): readonly DrawingItem[] {
  if (at === undefined || label === '') return [];
  const { align, ...point } = labelPlace(at, side, size, drawn === 'point');
  return [written(name, label, point, { size, colour: drawn === 'point' ? INK : colour, align })];
}

/** Where a label stands beside its point. */
export function labelPlace(at: Point, side: LabelSide, size: number, marked: boolean) {
  const away = POINT / 2 + 2;
  const down = (size * LEADING) / 2 + (marked ? POINT / 2 : 1);
  return {
    above: { x: at.x, y: at.y - down, align: 'centre' },
    below: { x: at.x, y: at.y + down, align: 'centre' },
    right: { x: at.x + away, y: at.y, align: 'left' },
    left: { x: at.x - away, y: at.y, align: 'right' },
  }[side] as Point & { readonly align: 'left' | 'centre' | 'right' };
}
