import type { MapContent } from '#shared/model/map-content.ts';
import type { Slide } from '../deck.ts';
import type { ExportInput } from '../export-input.ts';

/** What the export is about, with the content of its map at hand. */
export interface SlideInput extends ExportInput {
  readonly content: MapContent;
}

/** A kind of slide. It gives no slide where it has nothing to say, and several where it has much. */
export interface SlideKind<Id extends string = string> {
  readonly id: Id;
  readonly build: (input: SlideInput) => readonly Slide[];
}

export function defineSlide<Id extends string>(kind: SlideKind<Id>): SlideKind<Id> {
  return kind;
}
