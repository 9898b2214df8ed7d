import { type CategoryPlot, ticksOf } from './chart.ts';
import { AXIS, baseOf, block, labelText, lettering, placed, stroke, valueText, written } from './chart-marks.ts';
import { type ChartRoom, nameLines } from './chart-room.ts';
import type { DrawingItem } from './drawing.ts';
import { INK, QUIET } from './palette.ts';
import { LEADING } from './text-area.ts';

/** Share of a category's room that is left free beside its bars; the native chart has the same. */
export const FREE = 0.4;

export function barItems(name: string, plot: CategoryPlot, room: ChartRoom, size: number): readonly DrawingItem[] {
  const { x, y, width, height } = room.plot;
  const place = placed(plot.values, x, x + width);
  const each = height / Math.max(1, plot.categories.length);
  const thick = (each * (1 - FREE)) / Math.max(1, plot.series.length);
  const low = y + height;
  const line = size * LEADING;
  const grid = ticksOf(plot.values).flatMap((value, at): readonly DrawingItem[] => [
    stroke({ x: place(value), y }, { x: place(value), y: low }, `${name}:grid-${at}`, AXIS),
    written(
      `${name}:tick-${at}`,
      valueText(plot.values, value),
      { x: place(value), y: low + line / 2 + 2 },
      {
        ...{ size, colour: QUIET },
      },
    ),
  ]);
  const names = plot.categories.map((category, at) =>
    lettering(
      `${name}:name-${at}`,
      nameLines(category, room.nameWidth, size),
      { x: x - 6 - room.nameWidth, y: y + at * each, width: room.nameWidth, height: each },
      { size, colour: INK, align: 'right' },
    ),
  );
  const base = place(baseOf(plot.values));
  const bars = plot.series.flatMap(({ values, colour, labelled }, order) =>
    values.flatMap((value, at): readonly DrawingItem[] => {
      if (value === undefined) return [];
      const top = y + at * each + (each * FREE) / 2 + order * thick;
      const end = place(value);
      const bar = block(
        `${name}:bar-${order}-${at}`,
        {
          ...{ x: Math.min(base, end), y: top, width: Math.abs(end - base), height: thick },
        },
        colour,
      );
      const isLeft = end < base;
      const label = written(
        `${name}:label-${order}-${at}`,
        labelText(plot.values, value),
        { x: isLeft ? end - 4 : end + 4, y: top + thick / 2 },
        { size, colour: INK, align: isLeft ? 'right' : 'left' },
      );
      return labelled === true ? [bar, label] : [bar];
    }),
  );
  const title = written(
    `${name}:title`,
    plot.values.title,
    { x: x + width / 2, y: low + line * 1.5 + 4 },
    {
      ...{ size, colour: QUIET },
    },
  );
  return [...grid, ...names, ...bars, ...(plot.values.title === '' ? [] : [title])];
}
