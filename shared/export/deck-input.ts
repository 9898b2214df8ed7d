import type { Report } from '#shared/analysis/report.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import type { FindingWords } from './finding-text.ts';
import type { LayOut } from './map-figure.ts';

/** What a deck is built from. Its language is the translator's. */
export interface DeckInput {
  readonly engagement: Engagement;
  readonly content: MapContent;
  /** Undefined where the map was not analysed: the deck then has no slide of findings. */
  readonly report: Report | undefined;
  readonly translator: Translator;
  /** ISO date, YYYY-MM-DD. */
  readonly date: string;
  readonly layOut: LayOut;
  readonly findingWords: FindingWords;
}

/** The client's name in the deck's language; may be empty. */
export function clientName({ engagement: { profile }, translator }: Pick<DeckInput, 'engagement' | 'translator'>): string {
  return nameIn({ name: profile.client, translations: profile.clientTranslations }, translator.language);
}

/** Client and engagement on one line. */
export function sourceLine(input: Pick<DeckInput, 'engagement' | 'translator'>): string {
  const engagement = nameIn(input.engagement.profile, input.translator.language);
  return [clientName(input), engagement].filter((part) => part !== '').join(' · ');
}

/** The date written out; a text that is no date stays as it is. */
export function longDate({ date, translator }: Pick<DeckInput, 'date' | 'translator'>): string {
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(translator.language, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
