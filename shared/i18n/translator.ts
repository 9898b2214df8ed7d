import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '#shared/kernel/language.ts';
import { CATALOGUES, type Catalogue } from './catalogues/catalogues.ts';

/** The slots of a message: `{name}` takes text or a number, `{count, plural, ...}` and `{n, number}` take a number. */
type SlotNames<Message extends string> = Message extends `${string}{${infer Inside}`
  ? Inside extends `${infer Head}}${infer Tail}`
    ? FirstWord<Head> | SlotNames<InsideAfter<Head, Tail>>
    : never
  : never;
type InsideAfter<Head extends string, Tail extends string> = Head extends `${string}{${infer Nested}`
  ? `{${Nested}}${Tail}`
  : Tail;
type FirstWord<Head extends string> = Head extends `${infer Word},${string}`
  ? Plain<Word>
  : Head extends `${infer Word}{${string}`
    ? Plain<Word>
    : Plain<Head>;
type Plain<Word extends string> = Word extends `${string}${' ' | '#' | '，' | '。'}${string}`
  ? never
  : Word extends ''
    ? never
    : Word;

export type MessageKey = keyof Catalogue;
/** Messages without slots: labels and headings. */
export type PlainKey = { [Key in MessageKey]: SlotNames<Catalogue[Key]> extends never ? Key : never }[MessageKey];
export type Slots<Key extends MessageKey> = { readonly [Name in SlotNames<Catalogue[Key]>]: string | number };

/** Speaks one language: `t('finding.bottleneck.text', { D: 'Finance', pct: 31, floor: 25 })`. */
export interface Translator {
  readonly language: Language;
  <Key extends MessageKey>(
    ...args: SlotNames<Catalogue[Key]> extends never ? [key: Key] : [key: Key, slots: Slots<Key>]
  ): string;
}

/** A translator is a value, so that the screen may be English while the deck is Chinese. Only tests bring words of their own. */
export function createTranslator(
  language: Language,
  words: Readonly<Record<MessageKey, string>> = CATALOGUES[language],
): Translator {
  const compiled = new Map<string, IntlMessageFormat>();
  const speak = (key: MessageKey, slots: Record<string, string | number> = {}): string => {
    let message = compiled.get(key);
    if (message === undefined) {
      message = new IntlMessageFormat(words[key], language, undefined, { ignoreTag: true });
      compiled.set(key, message);
    }
    return message.format(slots) as string;
  };
  return Object.assign(speak as Translator, { language });
}
