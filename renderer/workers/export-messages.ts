import type { DeckOptions } from '#shared/export/deck-options.ts';
import type { SlideId } from '#shared/export/slides/slides.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import type { ExportFault } from '#shared/writers/export-refusal.ts';
import type { ExportKind, ExportOptions } from '#shared/writers/exports.ts';

export interface ExportQuestion {
  readonly engagement: Engagement;
  readonly map: MapId;
  readonly deck: DeckOptions;
  /** ISO date, YYYY-MM-DD. */
  readonly date: string;
  /** Of what is no deck; a deck has its own. */
  readonly language: Language;
  readonly options: ExportOptions;
  /** Pictures of the slides as they are made, or a file at the end. */
  readonly want: 'pages' | ExportKind;
}

/** A slide to look at. */
export interface DeckPage {
  readonly kind: SlideId;
  readonly name: string;
  readonly title: string;
  /** SVG text. */
  readonly picture: string;
}

/** How much is done, 0 to 1, with the pages that are new where they are wanted; at the end the file, why there is none, or that all is said. */
export type ExportNews =
  | { readonly share: number; readonly pages: readonly DeckPage[] }
  | { readonly bytes: Uint8Array }
  | { readonly fault: ExportFault }
  | { readonly done: true };
