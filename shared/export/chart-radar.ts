import { type CategoryPlot, ticksOf } from './chart.ts';
import { AXIS, LINE_WIDTH, lettering, mark, placed, stroke, valueText, written } from './chart-marks.ts';
import { type ChartRoom, nameLines } from './chart-room.ts';
import type { DrawingItem } from './drawing.ts';
import { INK, QUIET } from './palette.ts';
import { centre, type Point } from './rect.ts';
import { LEADING } from './text-area.ts';

export function radarItems(name: string, plot: CategoryPlot, room: ChartRoom, size: number): readonly DrawingItem[] {
  const count = plot.categories.length;
  const middle = centre(room.plot);
  const radius = placed(plot.values, 0, room.plot.width / 2);
  const out = (at: number, length: number): Point => {
    const angle = (2 * Math.PI * at) / count - Math.PI / 2;
    return { x: middle.x + length * Math.cos(angle), y: middle.y + length * Math.sin(angle) };
  };
  const all = Array.from({ length: count }, (_, at) => at);
  const rings = ticksOf(plot.values).flatMap((value, ring): readonly DrawingItem[] => [
    ...all.map((at) => stroke(out(at, radius(value)), out(at + 1, radius(value)), `${name}:ring-${ring}-${at}`, AXIS)),
    written(
      `${name}:tick-${ring}`,
      valueText(plot.values, value),
      { x: middle.x - 4, y: middle.y - radius(value) },
      { size: size * 0.85, colour: QUIET, align: 'right' },
    ),
  ]);
  const spokes = all.map((at) => stroke(middle, out(at, room.plot.width / 2), `${name}:spoke-${at}`, AXIS));
  const names = plot.categories.map((category, at) => {
    const lines = nameLines(category, room.nameWidth, size);
    const point = out(at, room.plot.width / 2 + 5);
    const [aside, above] = [point.x - middle.x, point.y - middle.y];
    const isMiddle = Math.abs(aside) < 2;
    const height = lines.length * size * LEADING;
    const y = point.y - height / 2 + (isMiddle ? Math.sign(above) * (height / 2) : 0);
    const align = isMiddle ? 'centre' : aside > 0 ? 'left' : 'right';
    const x = { centre: point.x - room.nameWidth / 2, left: point.x, right: point.x - room.nameWidth }[align];
    return lettering(
      `${name}:name-${at}`,
      lines,
      { x, y, width: room.nameWidth, height },
      { size, colour: INK, align },
    );
  });
  const lines = plot.series.flatMap(({ values, colour, dashed }, order) =>
    all.flatMap((at): readonly DrawingItem[] => {
      const [value, next] = [values[at], values[(at + 1) % count]];
      if (value === undefined) return [];
      const point = out(at, radius(value));
      const look = { colour, width: LINE_WIDTH, ...(dashed === true && { dashed }) };
      const joined =
        next === undefined ? [] : [stroke(point, out(at + 1, radius(next)), `${name}:line-${order}-${at}`, look)];
      return [...joined, mark(`${name}:point-${order}-${at}`, point, colour, 6)];
    }),
  );
  return [...rings, ...spokes, ...names, ...lines];
}
