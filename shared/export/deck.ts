import type { Language } from '#shared/kernel/language.ts';
import type { Chart } from './chart.ts';
import type { DeckMark } from './deck-mark.ts';
import type { Design } from './design.ts';
import type { DrawingItem } from './drawing.ts';
import type { Ratio } from './page.ts';
import type { Colour } from './palette.ts';

/** A presentation as plain data. Lengths are points, on a page of its ratio. A newline in a text begins a paragraph. */
export interface Deck {
  readonly language: Language;
  readonly ratio: Ratio;
  /** What it looks like where a template says so; the usual design of its ratio if missing. */
  readonly design?: Design;
  readonly title: string;
  /** ISO date that the deck carries as its date of making. */
  readonly date: string;
  readonly slides: readonly Slide[];
  /** Runs of slides under one name, in order; together they are all slides. */
  readonly sections: readonly Section[];
}

export interface Section {
  /** Stable and unique in the deck. */
  readonly id: string;
  readonly name: string;
  /** How many slides it has, at least 1. */
  readonly slides: number;
}

export type SlideLayout = 'title' | 'title-only';

export interface Slide {
  /** Stable and unique in the deck, such as `findings-2`. */
  readonly name: string;
  readonly layout: SlideLayout;
  /** On a content slide, a sentence. */
  readonly title: string;
  /** Points, so that the title fits its place. The layout's own if missing. */
  readonly titleSize?: number;
  /** Lines under the title; the title layout only. */
  readonly subtitle: readonly string[];
  /** At the foot, left of the date and the slide's number; the title layout has none of them. */
  readonly footer: string;
  /** The date as it is written at the foot. */
  readonly date?: string;
  readonly items: readonly SlideItem[];
  /** Of the deck that it is in. */
  readonly mark?: DeckMark;
  /** Speaker's notes, a paragraph each. */
  readonly notes: readonly string[];
}

export type SlideItem = DrawingItem | Table | Chart;

export interface Table {
  readonly kind: 'table';
  readonly name: string;
  readonly description: string;
  readonly x: number;
  readonly y: number;
  readonly columns: readonly { readonly width: number }[];
  /** The first row is the head. */
  readonly rows: readonly TableRow[];
  /** The rules under its rows; `RULE` if missing. */
  readonly rule?: Colour;
  /** What a cell keeps free at each side, and above and below, in points; those of `CELL` if missing. */
  readonly inset?: { readonly side: number; readonly above: number };
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
  readonly fill?: Colour;
  /** Top if missing; that of a head is always in the middle. */
  readonly anchor?: 'top' | 'middle';
  /** Left if missing. */
  readonly align?: 'left' | 'centre' | 'right';
  /** Written from the bottom to the top. */
  readonly upright?: boolean;
}
