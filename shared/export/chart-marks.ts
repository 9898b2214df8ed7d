import { type Axis, FORMATS } from './chart.ts';
import type { Line, Shape, Stroke, TextBlock } from './drawing.ts';
import { type Colour, RULE } from './palette.ts';
import { around, type Point, type Rect } from './rect.ts';
import { LEADING } from './text-area.ts';

/** Widths of lines, in points: the axes, and what stands for values. */
export const AXIS: Stroke = { colour: RULE, width: 0.75 };
export const LINE_WIDTH = 1.75;
/** Across a point. */
export const POINT = 7;

export function stroke(from: Point, to: Point, name: string, { colour, width, dashed }: Stroke): Line {
  const look = { colour, width, ...(dashed === true && { dashed }) };
  return { kind: 'line', name, description: '', from, to, arrow: false, stroke: look };
}

export function mark(name: string, at: Point, fill: Colour, across = POINT): Shape {
  return { kind: 'shape', name, description: '', form: 'ellipse', rect: around(at, across, across), fill };
}

export function block(name: string, rect: Rect, fill: Colour): Shape {
  return { kind: 'shape', name, description: '', form: 'rectangle', rect, fill };
}

type Style = Pick<TextBlock, 'size' | 'colour'> & Partial<Pick<TextBlock, 'align' | 'anchor' | 'upright' | 'bold'>>;

export function lettering(name: string, lines: readonly string[], rect: Rect, style: Style): Shape {
  const text = { align: 'centre', anchor: 'middle', inset: 0, lines, ...style } as const;
  return { kind: 'shape', name, description: '', form: 'rectangle', rect, text };
}

/** A text of one line, its middle at a point. */
export function written(name: string, text: string, at: Point, style: Style): Shape {
  return lettering(name, [text], around(at, 0, style.size * LEADING), style);
}

/** Where a value of an axis lies between two ends, beyond which nothing is drawn. */
export function placed({ min, max }: Axis, from: number, to: number): (value: number) => number {
  return (value) => from + ((Math.min(max, Math.max(min, value)) - min) / (max - min)) * (to - from);
}

export const valueText = ({ format }: Axis, value: number): string => FORMATS[format](value);

/** What labels beside a mark say: one place more than the marks of a whole axis. */
export function labelText(axis: Axis, value: number): string {
  return FORMATS[axis.format === 'whole' ? 'tenths' : axis.format](value);
}

/** Where bars begin: at nothing, or at the end of the scale that is nearest to it. */
export const baseOf = ({ min, max }: Axis): number => Math.min(max, Math.max(min, 0));
