import type { SlideLayout } from './deck.ts';
import type { Page, Ratio } from './page.ts';
import type { Theme } from './palette.ts';

/**
 * How the slides of a template look. Its page is the template's slide in a measure of our own, such that the body is never
 * smaller than what kinds of slide are made for: `scale` points of the file make one point of the page.
 */
export interface Design {
  readonly page: Page;
  /** Which of our two shapes its body is nearer to. */
  readonly ratio: Ratio;
  readonly scale: number;
  /** Colours by the part that they play: `dk1` is what text has on this template, be it light. */
  readonly theme: Theme;
  /** What slides stand on, `#RRGGBB`. */
  readonly paper: string;
  /** The template has its text in what it calls background, and the other way round. */
  readonly swapped: boolean;
  /** How much wider its fonts run than ours, at least 1: type is written smaller by as much, so that it fits. */
  readonly stretch: number;
  /** Points of the titles of its layouts, on the page. */
  readonly type: Readonly<Record<SlideLayout, number>>;
}
