import type { Colour } from './palette.ts';
import type { Rect } from './rect.ts';

/** A chart as plain data: a deck has it as a native one, with its numbers; `chartItems` draws the same. Lengths are points. */
export interface Chart {
  readonly kind: 'chart';
  /** Stable and unique on its slide. */
  readonly name: string;
  readonly description: string;
  readonly rect: Rect;
  /** Of its text, in points. */
  readonly size: number;
  readonly plot: Plot;
  /** What its colours mean stands above the chart. */
  readonly legend: boolean;
}

export type Plot = CategoryPlot | ScatterPlot;

/**
 * `bars`: categories from the top down, values to the right. `columns`: categories across, values up; a series may be drawn as a
 * line there. `radar`: categories around, from the top clockwise.
 */
export interface CategoryPlot {
  readonly form: 'bars' | 'columns' | 'radar';
  readonly categories: readonly string[];
  readonly values: Axis;
  readonly series: readonly CategorySeries[];
}

export interface ScatterPlot {
  readonly form: 'scatter';
  readonly across: Axis;
  readonly up: Axis;
  readonly series: readonly PointSeries[];
}

export interface Axis {
  /** Empty: none. */
  readonly title: string;
  readonly min: number;
  readonly max: number;
  /** Between two marks. */
  readonly step: number;
  readonly format: NumberFormat;
}

/** How values are written: 3, 12, 3.4, +0.5, 40%. Of `whole` the labels beside a mark have one place more, of `count` they have none. */
export type NumberFormat = 'whole' | 'count' | 'tenths' | 'signed' | 'share';

interface Series {
  /** Unique in its chart. */
  readonly name: string;
  readonly colour: Colour;
  readonly dashed?: boolean;
}

export interface CategorySeries extends Series {
  /** A value for each category; undefined leaves a gap. */
  readonly values: readonly (number | undefined)[];
  /** Of a chart of columns only; a radar is all lines. */
  readonly line?: boolean;
  /** Its values are written beside it. */
  readonly labelled?: boolean;
}

export interface PointSeries extends Series {
  readonly points: readonly ChartPoint[];
  /** Drawn as points, as a line through them, or not at all, so that its labels alone are seen. */
  readonly mark: 'point' | 'line' | 'none';
  /** Its points stand in the legend. */
  readonly listed?: boolean;
}

/** Where the label of a point stands. */
export const LABEL_SIDES = ['right', 'left', 'above', 'below'] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

export interface ChartPoint {
  /** Empty: none is written. */
  readonly label: string;
  readonly side: LabelSide;
  readonly x: number;
  readonly y: number;
}

/** Rounded first, so that what rounds to nothing has no sign. */
function signed(value: number): string {
  const tenths = Math.round(value * 10) / 10;
  if (tenths === 0) return '0.0';
  return `${tenths > 0 ? '+' : '\u2212'}${Math.abs(tenths).toFixed(1)}`;
}

/** A value as a chart writes it. */
export const FORMATS: Readonly<Record<NumberFormat, (value: number) => string>> = {
  whole: (value) => value.toFixed(0),
  count: (value) => value.toFixed(0),
  tenths: (value) => value.toFixed(1),
  signed,
  share: (value) => `${Math.round(value * 100)}%`,
};

/** From the least to the greatest mark of an axis. */
export function ticksOf({ min, max, step }: Axis): readonly number[] {
  const count = Math.floor((max - min) / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, at) => min + at * step);
}

/** From nothing to a little more than the greatest, in about four steps of 1, 2 or 5. */
export function axisUpTo(most: number, title: string, format: NumberFormat): Axis {
  const rough = Math.max(most, Number.MIN_VALUE) / 4;
  const ten = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((part) => part * ten).find((each) => each >= rough) ?? rough;
  return { title, min: 0, max: Math.ceil(most / step) * step, step, format };
}

/** The scale of the answers. */
export function answerAxis(title: string): Axis {
  return { title, min: 1, max: 5, step: 1, format: 'whole' };
}
