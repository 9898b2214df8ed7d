import type { Rect } from './rect.ts';

/** Width to height of a slide. */
export const RATIOS = ['16:9', '4:3'] as const;
export type Ratio = (typeof RATIOS)[number];

/** A slide and the places on it, in points. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly title: Rect;
  /** What a slide's own items may fill below its title and above its footer. */
  readonly body: Rect;
  readonly footer: Rect;
  readonly date: Rect;
  readonly number: Rect;
  /** Of the first slide. */
  readonly cover: Rect;
  readonly coverLines: Rect;
}

/** The smallest body that the kinds of slide are made for, in points. */
export const BODIES = { '16:9': { width: 880, height: 412 }, '4:3': { width: 640, height: 412 } } as const;

const HEIGHT = 540;
const MARGIN = 40;

function pageOf(width: number): Page {
  const inner = width - 2 * MARGIN;
  const [top, low] = [512, 18];
  return {
    width,
    height: HEIGHT,
    title: { x: MARGIN, y: 26, width: inner, height: 56 },
    body: { x: MARGIN, y: 92, width: inner, height: 412 },
    footer: { x: MARGIN, y: top, width: inner - 260, height: low },
    date: { x: width - MARGIN - 250, y: top, width: 190, height: low },
    number: { x: width - MARGIN - 50, y: top, width: 50, height: low },
    cover: { x: 96, y: 130, width: width - 180, height: 150 },
    coverLines: { x: 96, y: 296, width: width - 180, height: 110 },
  };
}

/** The sizes that PowerPoint calls widescreen and standard: 13.33 x 7.5 and 10 x 7.5 inches. */
export const PAGES: Readonly<Record<Ratio, Page>> = { '16:9': pageOf(960), '4:3': pageOf(720) };
