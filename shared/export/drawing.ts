import type { Point } from '#shared/model/department.ts';
import type { Colour } from './palette.ts';
import type { Rect } from './rect.ts';

/**
 * Plain data that every writer can draw. Lengths are in one unit: map units in a figure, points on a slide.
 * A name is stable and unique within its drawing (`department:d1`, `service:s7`); a description is for those who listen.
 */
export type DrawingItem = Shape | Connector | Line | Outline;

export interface Stroke {
  readonly colour: Colour;
  readonly width: number;
  readonly dashed?: boolean;
}

/** A dash and the gap after it, in widths of the line. */
export const DASH = [2.6, 1.6] as const;

export interface TextBlock {
  /** Broken already: a writer keeps the breaks and adds none, unless `wraps`. */
  readonly lines: readonly string[];
  readonly size: number;
  readonly colour: Colour;
  readonly bold?: boolean;
  readonly align: 'left' | 'centre' | 'right';
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** Distance of the text from every side of its shape. */
  readonly inset: number;
  /** The program that shows it may break lines at the shape's width. */
  readonly wraps?: boolean;
  /** Written from the bottom of its shape to the top, as if the shape were turned to the left. */
  readonly upright?: boolean;
}

/** A group that moves as one. Its members are neighbours in their drawing. */
export interface Membership {
  /** Stable and unique in the drawing, like that of an item. */
  readonly name: string;
  readonly description: string;
}

interface Grouped {
  /** The groups that it belongs to, the outermost first. */
  readonly within?: readonly Membership[];
}

export interface Shape extends Grouped {
  readonly kind: 'shape';
  readonly name: string;
  readonly description: string;
  readonly form: 'rectangle' | 'rounded' | 'ellipse';
  readonly rect: Rect;
  /** Of a rounded rectangle's corners. */
  readonly radius?: number;
  readonly fill?: Colour;
  readonly stroke?: Stroke;
  readonly text?: TextBlock;
}

/** Middle of a side of a shape, where a connector is glued. */
export const SITES = ['top', 'left', 'bottom', 'right'] as const;
export type Site = (typeof SITES)[number];

export interface Glue {
  /** Name of a shape of the same drawing. */
  readonly shape: string;
  readonly site: Site;
}

/**
 * The way from site to site, in the three forms that Office has presets for: straight; one quarter turn between a
 * horizontal and a vertical site; or two turns between sites on the same axis, the middle run standing at `bend` (x where
 * the sites are left or right, y where they are top or bottom). A square route turns in right angles, any other in curves.
 */
export type Route =
  | { readonly form: 'straight' }
  | { readonly form: 'turn'; readonly square?: true }
  | { readonly form: 'double-turn'; readonly bend: number; readonly square?: true };

/** How the arrows of a map go: in curves, in right angles, or straight. */
export const ARROW_FORMS = ['curved', 'bent', 'straight'] as const;
export type ArrowForm = (typeof ARROW_FORMS)[number];

/** An arrow glued at both ends; its head is at `to`. */
export interface Connector extends Grouped {
  readonly kind: 'connector';
  readonly name: string;
  readonly description: string;
  readonly from: Glue;
  readonly to: Glue;
  readonly route: Route;
  readonly stroke: Stroke;
}

/** A straight line that touches nothing, with a head at `to` where it is an arrow. */
export interface Line extends Grouped {
  readonly kind: 'line';
  readonly name: string;
  readonly description: string;
  readonly from: Point;
  readonly to: Point;
  readonly arrow: boolean;
  readonly stroke: Stroke;
}

/** A closed line round other things, in one loop or several; it fills nothing. */
export interface Outline extends Grouped {
  readonly kind: 'outline';
  readonly name: string;
  readonly description: string;
  readonly loops: readonly (readonly Point[])[];
  /** Of its corners. */
  readonly radius: number;
  readonly stroke: Stroke;
}

export interface Drawing {
  readonly items: readonly DrawingItem[];
}

export function shapesByName(items: readonly { readonly kind: string }[]): ReadonlyMap<string, Shape> {
  const shapes = items.filter((item): item is Shape => item.kind === 'shape');
  return new Map(shapes.map((shape) => [shape.name, shape]));
}
