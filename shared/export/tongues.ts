import type { Translator } from '#shared/i18n/translator.ts';

/** The languages of what goes out, one or two; the first is the one it is said to be in. */
export type Tongues = readonly [Translator, ...Translator[]];

/** The same text in each language, a line for each; once where they agree, and none that is empty. */
export function inEach(tongues: Tongues, words: (t: Translator) => string): string {
  return [...new Set(tongues.map(words))].filter((text) => text !== '').join('\n');
}

/** The same on one line, for names of shapes, titles of boxes and descriptions. */
export function onOneLine(tongues: Tongues, words: (t: Translator) => string): string {
  return inEach(tongues, words).replaceAll('\n', ' / ');
}
