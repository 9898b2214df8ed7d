import type { Finding } from '#shared/analysis/report.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { Slide } from '../deck.ts';
import { type ExportInput, longDate, sourceLine } from '../export-input.ts';
import type { FindingText } from '../finding-text.ts';
import { cutText } from '../fitted-text.ts';
import type { Page, Ratio } from '../page.ts';
import { textWidth } from '../text-width.ts';
import { inEach, type Tongues } from '../tongues.ts';

/** What the export is about, with the content of its map and the page at hand. Its translator is the first of its tongues. */
export interface SlideInput extends ExportInput {
  readonly content: MapContent;
  readonly ratio: Ratio;
  readonly page: Page;
  readonly tongues: Tongues;
  /** A text in every language of the deck. */
  readonly say: (words: (t: Translator) => string) => string;
}

/** A kind of slide. It gives no slide where it has nothing to say, and several where it has much. */
export interface SlideKind<Id extends string = string> {
  readonly id: Id;
  readonly build: (input: SlideInput) => readonly Slide[];
}

export function defineSlide<Id extends string>(kind: SlideKind<Id>): SlideKind<Id> {
  return kind;
}

/** Points of the texts at the foot, as the layout has them. */
const FOOT = 9;

/** What stands on every content slide besides its own. */
export function slideFrame(input: SlideInput): Pick<Slide, 'layout' | 'subtitle' | 'footer' | 'date'> {
  const { footer, date } = input.page;
  const line = (words: (t: Translator) => string, width: number) =>
    cutText(input.say(words).replaceAll('\n', '  |  '), { width, size: FOOT }, 1);
  return {
    layout: 'title-only',
    subtitle: [],
    footer: line((t) => sourceLine({ ...input, translator: t }), footer.width),
    date: dateLine(input, date.width),
  };
}

/** The date in every language, or where a template has less room for it in the first, or as a number. */
function dateLine(input: SlideInput, width: number): string {
  const all = input.say((t) => longDate({ ...input, translator: t })).replaceAll('\n', '  |  ');
  const shorter = [all, longDate(input), input.date];
  return shorter.find((each) => textWidth(each, FOOT) <= width) ?? cutText(input.date, { width, size: FOOT }, 1);
}

/** A finding in the words of every language of the deck. */
export function sayFinding(
  { tongues, findingWords, content }: Pick<SlideInput, 'tongues' | 'findingWords' | 'content'>,
  finding: Finding,
): FindingText {
  const words = new Map(tongues.map((t) => [t, findingWords(t, finding, content)]));
  const field = (key: keyof FindingText) => inEach(tongues, (t) => words.get(t)?.[key] ?? '');
  return {
    name: field('name'),
    headline: field('headline'),
    text: field('text'),
    ask: field('ask'),
    where: field('where'),
  };
}

/** The same, a paragraph for each language of each. */
export function paragraphs(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split('\n'));
}
