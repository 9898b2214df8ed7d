import type { Finding } from '#shared/analysis/report.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { MapContent } from '#shared/model/map-content.ts';

/** A finding in words, in the translator's language. */
export interface FindingText {
  /** What kind of finding it is. */
  readonly name: string;
  /** One sentence. */
  readonly headline: string;
  /** Why it was flagged, with its numbers. */
  readonly text: string;
  /** The question to put to the client. */
  readonly ask: string;
  /** The departments concerned. */
  readonly where: string;
}

export type FindingWords = (t: Translator, finding: Finding, content: MapContent) => FindingText;
