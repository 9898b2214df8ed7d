import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '#shared/kernel/language.ts';

export type Words = Readonly<Record<string, string>>;

/** Latin words that a Chinese text keeps. Each needs a reason here. */
const KEPT: ReadonlyMap<string, string> = new Map([
  ...['Orgloom', 'PowerPoint', 'Excel', 'LibreOffice', 'Windows', 'Linux', 'macOS'].map(
    (name) => [name, 'a product is called so'] as const,
  ),
  ...['PPTX', 'PNG', 'SVG', 'PDF', 'CSV', 'TSV', 'JSON', 'XML', 'UTF', 'GB', 'MB', 'KB', 'orgloom'].map(
    (name) => [name, 'a format, encoding or unit'] as const,
  ),
  ...['Ctrl', 'Cmd', 'Shift', 'Alt', 'Tab', 'Esc', 'Enter'].map((name) => [name, 'written on the key'] as const),
]);

/** Messages without a Chinese character that are right so, with the reason. */
const NOT_CHINESE: ReadonlyMap<string, string> = new Map([['app.name', 'the name of the product']]);

interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

/** Kinds of element in a parsed message, as `intl-messageformat` numbers them. */
const LITERAL = 0;
const POUND = 7;
const PLURAL = 6;

function parse(message: string, language: Language): readonly Element[] {
  return new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst() as readonly Element[];
}

function everyElement(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) => [
    element,
    ...Object.values(element.options ?? {}).flatMap((option) => everyElement(option.value)),
  ]);
}

function slotsOf(elements: readonly Element[]): string {
  const names = everyElement(elements).filter(({ type }) => type !== LITERAL && type !== POUND);
  return [...new Set(names.map(({ value }) => value ?? ''))].sort().join(', ');
}

/** The message as it may be read, once for each branch, with 字 for a slot. */
function readings(elements: readonly Element[]): readonly string[] {
  return elements.reduce<readonly string[]>(
    (texts, { type, value, options }) => {
      const parts =
        type === LITERAL
          ? [value ?? '']
          : options === undefined
            ? ['字']
            : Object.values(options).flatMap((option) => readings(option.value));
      return texts.flatMap((text) => parts.map((part) => text + part));
    },
    [''],
  );
}

function chineseFaults(key: string, elements: readonly Element[]): readonly string[] {
  return readings(elements).flatMap((text) => {
    const faults: string[] = [];
    const words = everyElement(elements).map((element) => (element.type === LITERAL ? (element.value ?? '') : ' '));
    if (!words.some((word) => /\p{Script=Han}/u.test(word)) && !NOT_CHINESE.has(key))
      faults.push(`${key}: no Chinese in “${text}”`);
    if (/[\p{Script=Han}”’）】》][,;:?!.]/u.test(text)) faults.push(`${key}: half-width punctuation in “${text}”`);
    if (/\p{Script=Han}\s*\(|\)\s*\p{Script=Han}/u.test(text)) faults.push(`${key}: half-width brackets in “${text}”`);
    if (/\p{Script=Han}["']|["']\p{Script=Han}/u.test(text)) faults.push(`${key}: straight quotes in “${text}”`);
    for (const [word] of words.join(' ').matchAll(/[A-Za-z]{2,}/g)) {
      if (!KEPT.has(word)) faults.push(`${key}: “${word}” is left in “${text}”`);
    }
    return faults;
  });
}

/** What is wrong with the Chinese catalogue beside the English one, and with either on its own: one line each. */
export function catalogueFaults(english: Words, chinese: Words): readonly string[] {
  const faults: string[] = [];
  for (const key of Object.keys(english)) if (!(key in chinese)) faults.push(`${key} is missing in Chinese`);
  for (const key of Object.keys(chinese)) if (!(key in english)) faults.push(`${key} is missing in English`);
  const parsed = (words: Words, language: Language): ReadonlyMap<string, readonly Element[]> =>
    new Map(
      Object.entries(words).flatMap(([key, message]) => {
        if (message.trim() === '' || message !== message.trim()) faults.push(`${key} is empty or has loose spaces`);
        try {
          return [[key, parse(message, language)] as const];
        } catch (error) {
          faults.push(`${key} cannot be read in ${language}: ${String(error)}`);
          return [];
        }
      }),
    );
  const ours = parsed(english, 'en');
  const theirs = parsed(chinese, 'zh-CN');
  for (const [key, elements] of theirs) {
    const source = ours.get(key);
    if (source !== undefined && slotsOf(source) !== slotsOf(elements)) {
      faults.push(`${key} has the slots (${slotsOf(source)}) in English, (${slotsOf(elements)}) in Chinese`);
    }
    const counts = everyElement(elements).filter(({ type }) => type === PLURAL);
    if (counts.some(({ options }) => options !== undefined && 'one' in options)) {
      faults.push(`${key}: Chinese has no singular; say it with “other” alone`);
    }
    faults.push(...chineseFaults(key, elements));
  }
  for (const [key, elements] of ours) {
    if (readings(elements).some((text) => /[\u3000-\u303f\uff00-\uffef]|(?!字)\p{Script=Han}/u.test(text)))
      faults.push(`${key}: Chinese in English`);
  }
  return [...new Set(faults)];
}

/** Fault codes whose words are not exactly the three parts. */
export function tripleFaults(words: Words): readonly string[] {
  const parts = new Map<string, string[]>();
  for (const key of Object.keys(words)) {
    const [, code, part] = /^fault\.(.+)\.([^.]+)$/.exec(key) ?? [];
    if (code !== undefined && part !== undefined) parts.set(code, [...(parts.get(code) ?? []), part]);
  }
  return [...parts].flatMap(([code, found]) =>
    found.sort().join() === 'do,safe,what' ? [] : [`${code} has ${found.join()}`],
  );
}
