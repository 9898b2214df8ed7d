import type { Slide } from '../deck.ts';
import type { DeckInput } from '../deck-input.ts';

/** A kind of slide. It gives no slide where it has nothing to say, and several where it has much. */
export interface SlideKind<Id extends string = string> {
  readonly id: Id;
  readonly build: (input: DeckInput) => readonly Slide[];
}

export function defineSlide<Id extends string>(kind: SlideKind<Id>): SlideKind<Id> {
  return kind;
}
