import { digest } from '#shared/kernel/digest.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import type { DeckLanguage, DeckOptions } from './deck-options.ts';
import type { Ratio } from './page.ts';

/** What every slide says of the deck that it was made in, so that the deck can be brought up to date later. */
export interface DeckMark {
  /** Digest of the engagement's id and the map's: no name and no id. */
  readonly of: string;
  readonly kinds: readonly string[];
  readonly ratio: Ratio;
  readonly language: DeckLanguage;
  /** Made after a firm's template. */
  readonly template: boolean;
  /** The names of all its slides, those that users may delete later among them. */
  readonly slides: readonly string[];
}

export function deckMark(
  { engagement, map }: { readonly engagement: Engagement; readonly map: MapId },
  { kinds, ratio, language }: DeckOptions,
  template: boolean,
  slides: readonly string[],
): DeckMark {
  return { of: deckSource(engagement, map), kinds, ratio, language, template, slides };
}

/** Which engagement and map a deck is about. */
export const deckSource = ({ profile }: Engagement, map: MapId): string => digest(`${profile.id} ${map}`);
