import { type Chart, FORMATS, type Plot, ticksOf } from './chart.ts';
import { labelLines } from './label.ts';
import type { Rect } from './rect.ts';
import { LEADING } from './text-area.ts';
import { textWidth } from './text-width.ts';

/** Share of the width that names of categories may take on the left. */
const NAMES = 0.42;
const GAP = 6;
/** Lines of a name of a category at most. */
export const NAME_LINES = 2;

export interface ChartRoom {
  /** Between the axes; of a radar the square around it. */
  readonly plot: Rect;
  readonly legend: Rect | undefined;
  /** All but the legend. */
  readonly outer: Rect;
  /** What the name of a category may take. */
  readonly nameWidth: number;
}

/** Where the parts of a chart are: the same for what is drawn here and for the program that shows the native chart. */
export function chartRoom({ rect, size, plot, legend }: Chart): ChartRoom {
  const line = size * LEADING;
  const listed = legend ? legendRows(plot, rect.width, size) : [];
  const strip = legend ? { ...rect, height: listed.length * line } : undefined;
  const top = strip === undefined ? 0 : strip.height + GAP;
  const inner = { ...rect, y: rect.y + top, height: rect.height - top };
  if (plot.form === 'radar') return { ...radarRoom(inner, size, plot.categories), legend: strip, outer: inner };
  const { left, right, below, nameWidth } = margins(plot, inner, size);
  const above = plot.form === 'bars' ? 0 : line;
  return {
    plot: {
      x: inner.x + left,
      y: inner.y + above,
      width: inner.width - left - right,
      height: inner.height - above - below,
    },
    legend: strip,
    outer: inner,
    nameWidth,
  };
}

/** A sample of the colour, the room between it and its name, and between one and the next. */
export const LEGEND = { sample: 10, gap: 4, apart: 16 } as const;

/** Which series stand on each row of the legend, with the width that each takes. */
export function legendRows(plot: Plot, width: number, size: number) {
  const shown = plot.form === 'scatter' ? plot.series.filter(({ listed }) => listed === true) : plot.series;
  const rows: { readonly series: (typeof shown)[number]; readonly width: number }[][] = [];
  let used = Infinity;
  for (const series of shown) {
    const own = LEGEND.sample + LEGEND.gap + textWidth(series.name, size);
    if (used + LEGEND.apart + own > width) {
      rows.push([]);
      used = -LEGEND.apart;
    }
    rows.at(-1)?.push({ series, width: own });
    used += LEGEND.apart + own;
  }
  return rows;
}

function margins(plot: Exclude<Plot, { form: 'radar' }>, rect: Rect, size: number) {
  const line = size * LEADING;
  const titled = (title: string) => (title === '' ? 0 : line + GAP);
  if (plot.form === 'scatter') {
    const left = titled(plot.up.title) + widestTick(plot.up, size) + GAP;
    return { left, right: size * 2, below: titled(plot.across.title) + line + GAP, nameWidth: 0 };
  }
  if (plot.form === 'bars') {
    const widest = Math.max(0, ...plot.categories.map((name) => textWidth(name, size)));
    const left = Math.min(rect.width * NAMES, widest + 2) + GAP;
    const below = titled(plot.values.title) + line + GAP;
    return { left, right: size * 3, below, nameWidth: left - GAP };
  }
  const left = titled(plot.values.title) + widestTick(plot.values, size) + GAP;
  const nameWidth = (rect.width - left) / Math.max(1, plot.categories.length) - 4;
  const lines = Math.max(1, ...plot.categories.map((name) => nameLines(name, nameWidth, size).length));
  return { left, right: GAP, below: lines * line + GAP, nameWidth };
}

function widestTick(axis: Parameters<typeof ticksOf>[0], size: number): number {
  return Math.max(...ticksOf(axis).map((value) => textWidth(FORMATS[axis.format](value), size)));
}

function radarRoom(rect: Rect, size: number, categories: readonly string[]) {
  const line = size * LEADING;
  const widest = Math.max(0, ...categories.map((name) => textWidth(name, size)));
  const nameWidth = Math.min(rect.width * 0.3, widest + 2);
  const side = Math.max(40, Math.min(rect.height - 2 * (line + 2), rect.width - 2 * (nameWidth + GAP)));
  const plot = {
    x: rect.x + (rect.width - side) / 2,
    y: rect.y + (rect.height - side) / 2,
    width: side,
    height: side,
  };
  return { plot, nameWidth };
}

/** The name of a category as it stands beside its axis. */
export function nameLines(name: string, width: number, size: number): readonly string[] {
  return name === '' ? [] : labelLines(name, { width, size, lines: NAME_LINES });
}
