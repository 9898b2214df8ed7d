import type { DeckOptions } from '#shared/export/deck-options.ts';
import type { SlideId } from '#shared/export/slides/slides.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';

export interface DeckQuestion {
  readonly engagement: Engagement;
  readonly map: MapId;
  readonly deck: DeckOptions;
  /** ISO date, YYYY-MM-DD. */
  readonly date: string;
  /** Pictures of the slides as they are made, or the file at the end. */
  readonly want: 'pages' | 'file';
}

/** A slide to look at. */
export interface DeckPage {
  readonly kind: SlideId;
  readonly name: string;
  readonly title: string;
  /** SVG text. */
  readonly picture: string;
}

/** After each kind of slide how much is done, 0 to 1, with its pages where they are wanted; at the end the file, or that all is said. */
export type DeckNews =
  | { readonly share: number; readonly pages: readonly DeckPage[] }
  | { readonly bytes: Uint8Array }
  | { readonly done: true };
