import type { Language } from '#shared/kernel/language.ts';
import type { DrawingItem } from './drawing.ts';
import type { Colour } from './palette.ts';

/** A presentation as plain data. Lengths are points, on slides of 960 x 540. */
export interface Deck {
  readonly language: Language;
  readonly title: string;
  /** ISO date that the deck carries as its date of making. */
  readonly date: string;
  readonly slides: readonly Slide[];
}

export const SLIDE = { width: 960, height: 540 } as const;
/** What a slide's own items may fill below its title and above its footer. */
export const BODY = { x: 40, y: 92, width: 880, height: 412 } as const;

export type SlideLayout = 'title' | 'title-only';

export interface Slide {
  /** Stable and unique in the deck, such as `findings-2`. */
  readonly name: string;
  readonly layout: SlideLayout;
  /** On a content slide, a sentence. */
  readonly title: string;
  /** Lines under the title; the title layout only. */
  readonly subtitle: readonly string[];
  /** At the foot, left of the slide's number; the title layout has none. */
  readonly footer: string;
  readonly items: readonly SlideItem[];
  /** Speaker's notes, a paragraph each. */
  readonly notes: readonly string[];
}

export type SlideItem = DrawingItem | Table;

export interface Table {
  readonly kind: 'table';
  readonly name: string;
  readonly description: string;
  readonly x: number;
  readonly y: number;
  readonly columns: readonly { readonly width: number }[];
  /** The first row is the head. */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** At least so high; a program that breaks lines otherwise may grow it. */
  readonly height: number;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly text: string;
  readonly size: number;
  readonly colour: Colour;
  readonly bold?: boolean;
}
