import type { Report } from '#shared/analysis/report.ts';
import type { LayOut } from '#shared/edits/with-layout.ts';
import type { DeckOptions } from '#shared/export/deck-options.ts';
import type { ArrowForm } from '#shared/export/drawing.ts';
import type { PictureOptions } from '#shared/export/picture-options.ts';
import type { SheetId } from '#shared/export/sheets/sheets.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import type { ChosenTemplate } from '#shared/writers/pptx/template-deck.ts';

/** What an export is about. Its language is the translator's. */
export interface ExportRequest {
  readonly engagement: Engagement;
  readonly map: MapId;
  /** Missing where the map could not be analysed. */
  readonly report: Report | undefined;
  readonly translator: Translator;
  /** ISO date, YYYY-MM-DD. */
  readonly date: string;
  /** What a deck is made of; nothing to other exports. */
  readonly deck: DeckOptions;
  /** How the arrows of a map go. */
  readonly arrows: ArrowForm | undefined;
  /** What a table holds. */
  readonly sheet: SheetId;
  /** What a PowerPoint file is made after, readable as a template. */
  readonly template?: ChosenTemplate | undefined;
  /** What a picture of pixels is like. */
  readonly picture: PictureOptions;
}

export interface ExportTool {
  /** Tells it from another with the same extension. */
  readonly format: string;
  /** Of its files, without the dot. */
  readonly extension: string;
  readonly write: (request: ExportRequest) => Promise<Uint8Array>;
}

/** What the verbs do not do themselves. */
export interface Tools {
  readonly layOut: LayOut;
  readonly exports: readonly ExportTool[];
}
