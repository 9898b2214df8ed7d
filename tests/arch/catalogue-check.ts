import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '#shared/kernel/language.ts';

export type Words = Readonly<Record<string, string>>;

/** Latin words that a Chinese text keeps. Each needs a reason here. */
const KEPT: ReadonlyMap<string, string> = new Map([
  ...['Orgloom', 'PowerPoint', 'Excel', 'Word', 'LibreOffice', 'Windows', 'Linux', 'macOS'].map(
    (name) => [name, 'a product is called so'] as const,
  ),
  // The two halves of draw.io stand apart here.
  ...['Gephi', 'Cytoscape', 'Kumu', 'Polinode', 'NetworkX', 'draw', 'io'].map(
    (name) => [name, 'a product is called so'] as const,
  ),
  ...[
    'PPTX',
    'XLSX',
    'PNG',
    'SVG',
    'PDF',
    'CSV',
    'TSV',
    'JSON',
    'XML',
    'GEXF',
    'GraphML',
    'UTF',
    'GB',
    'MB',
    'KB',
    'orgloom',
  ].map((name) => [name, 'a format, encoding or unit'] as const),
  ['PageRank', 'a measure is called so'],
  ...['Ctrl', 'Cmd', 'Shift', 'Alt', 'Tab', 'Esc', 'Enter'].map((name) => [name, 'written on the key'] as const),
]);

/** Messages that are in the other language, or in both, and right so: key, reason. */
const OTHER_LANGUAGE: readonly (readonly [key: RegExp, why: string])[] = [
  [/(^|\.)(command\.)?language[.-](en|zh|zh-CN)$/, 'a language is called in itself'],
  [/^(app|about)\.name$/, 'the product has a name in each language'],
];
/** Messages that quote what is typed as it stands, in Latin letters: key, reason. */
const QUOTES: readonly (readonly [key: RegExp, why: string])[] = [
  [/^fault\.import-column-missing\.do$/, 'names of columns'],
  [/^cli\.option\.direction$/, 'names of columns'],
  [/^cli\.option\.format$/, 'the value of an option'],
  [/^import\.notice\.direction-assumed$/, 'the value of an option'],
];

const isOtherLanguage = (key: string): boolean => OTHER_LANGUAGE.some(([pattern]) => pattern.test(key));
/** What is typed as it stands wherever it is quoted: options, programs, extensions of files. */
const TYPED = /--[a-z-]+|\borgloom(-[a-z]+)+|\.[a-z]{3,8}\b/g;

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

/** The message as it may be read, once for each branch, with □ for a slot. */
function readings(elements: readonly Element[]): readonly string[] {
  return elements.reduce<readonly string[]>(
    (texts, { type, value, options }) => {
      const parts =
        type === LITERAL
          ? [value ?? '']
          : options === undefined
            ? ['□']
            : Object.values(options).flatMap((option) => readings(option.value));
      return texts.flatMap((text) => parts.map((part) => text + part));
    },
    [''],
  );
}

const literalsOf = (elements: readonly Element[]): string =>
  everyElement(elements)
    .map(({ type, value }) => (type === LITERAL ? (value ?? '') : ' '))
    .join('\n');

function chineseFaults(key: string, elements: readonly Element[]): readonly string[] {
  const words = literalsOf(elements);
  const faults: string[] = [];
  // Signs and slots alone are the same in every language.
  if (/\p{L}/u.test(words) && !/\p{Script=Han}/u.test(words)) faults.push(`${key}: no Chinese in “${words}”`);
  for (const [word] of words.replace(TYPED, ' ').matchAll(/[A-Za-z]{2,}/g)) {
    if (!KEPT.has(word) && !QUOTES.some(([pattern]) => pattern.test(key)))
      faults.push(`${key}: “${word}” is left in “${words}”`);
  }
  for (const text of readings(elements)) {
    if (/[\p{Script=Han}”’）】》□][,;:?!]|[\p{Script=Han}”’）】》]\.(?![a-z])/u.test(text)) {
      faults.push(`${key}: half-width punctuation in “${text}”`);
    }
    if (/\p{Script=Han}\s*\(|\)\s*\p{Script=Han}/u.test(text)) faults.push(`${key}: half-width brackets in “${text}”`);
    if (/\p{Script=Han}["']|["']\p{Script=Han}/u.test(text)) faults.push(`${key}: straight quotes in “${text}”`);
  }
  return faults;
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
    if (!isOtherLanguage(key)) faults.push(...chineseFaults(key, elements));
  }
  for (const [key, elements] of ours) {
    const isChinese = /[\u3000-\u303f\uff00-\uffef\p{Script=Han}]/u.test(literalsOf(elements));
    if (isChinese && !isOtherLanguage(key)) faults.push(`${key}: Chinese in English`);
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
