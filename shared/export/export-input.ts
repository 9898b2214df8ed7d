import type { Report } from '#shared/analysis/report.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { type MapContent, mapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import type { ArrowForm } from './drawing.ts';
import type { Figure } from './figure.ts';
import type { FindingWords } from './finding-text.ts';
import { type LayOut, mapFigure } from './map-figure.ts';

/** What every export is about. Its language is the translator's. */
export interface ExportInput {
  readonly engagement: Engagement;
  readonly map: MapId;
  /** Undefined where the map was not analysed: there are no marks then, and no slide of findings. */
  readonly report: Report | undefined;
  readonly translator: Translator;
  /** ISO date, YYYY-MM-DD. */
  readonly date: string;
  readonly layOut: LayOut;
  readonly findingWords: FindingWords;
  /** How the arrows of a map go; in curves if missing. */
  readonly arrows?: ArrowForm | undefined;
}

/** What stands on the map of the export. A map that the engagement does not have is a bug of the caller. */
export function contentOf({ engagement, map }: Pick<ExportInput, 'engagement' | 'map'>): MapContent {
  const content = mapContent(engagement, map);
  if (content === undefined) throw new Error(`no such map: ${map}`);
  return content;
}

/** The map as a picture of its own, with title and client above it. */
export function figureOf(input: ExportInput): Figure {
  const { translator, layOut, report, arrows } = input;
  const content = contentOf(input);
  const title = nameIn(content.map, translator.language);
  return mapFigure(content, { translator, layOut, report, arrows, header: { title, subtitle: sourceLine(input) } });
}

/** The client's name in the deck's language; may be empty. */
export function clientName({
  engagement: { profile },
  translator,
}: Pick<ExportInput, 'engagement' | 'translator'>): string {
  return nameIn({ name: profile.client, translations: profile.clientTranslations }, translator.language);
}

/** Client and engagement on one line. */
export function sourceLine(input: Pick<ExportInput, 'engagement' | 'translator'>): string {
  const engagement = nameIn(input.engagement.profile, input.translator.language);
  return [clientName(input), engagement].filter((part) => part !== '').join(' · ');
}

/** The date written out; a text that is no date stays as it is. */
export function longDate({ date, translator }: Pick<ExportInput, 'date' | 'translator'>): string {
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(translator.language, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
