import type { Language } from '#shared/kernel/language.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { cleanLine, graphemeCount, nameKey } from '#shared/kernel/text.ts';

/** What a row is called in other languages than the one its `name` was typed in. */
export type Translations = Readonly<Partial<Record<Language, string>>>;

export interface Named {
  /** 1 to `NAME_LIMIT` user-perceived characters on one line. */
  readonly name: string;
  readonly translations: Translations;
}

export const NAME_LIMIT = 200;
/** In UTF-16 code units; one user-perceived character can carry any number of marks. A flag of a region takes 14. */
export const NAME_UNIT_LIMIT = NAME_LIMIT * 16;
export const NO_TRANSLATIONS: Translations = {};

export function nameIn(row: Named, language: Language): string {
  return row.translations[language] ?? row.name;
}

/** A row that may answer to further names: what people in the room call it. */
export interface Called extends Named {
  /** None twice, none its name or a translation; missing where there are none. In the order given. */
  readonly aliases?: readonly string[];
}

/** What the row is called: its name and its translations. */
export function ownNames(row: Named): readonly string[] {
  return [row.name, ...Object.values(row.translations)];
}

/** All that the row answers to: what it is called, and its aliases. */
export function allNames(row: Called): readonly string[] {
  return row.aliases === undefined ? ownNames(row) : [...ownNames(row), ...row.aliases];
}

/** Every key that the row answers to, as `nameKey` has them. */
export function nameKeys(row: Called): readonly string[] {
  return allNames(row).map(nameKey);
}

/** The keys of what the row is called, without its aliases. */
export function ownNameKeys(row: Named): readonly string[] {
  return ownNames(row).map(nameKey);
}

/** The row with these aliases, without blank ones, repeated ones and those that it is called anyway. */
export function withAliases<Row extends Called>(row: Row, aliases: Iterable<string>): Row {
  const known = new Set(['', ...ownNameKeys(row)]);
  const kept: string[] = [];
  for (const alias of aliases) {
    const key = nameKey(alias);
    if (!known.has(key)) kept.push(alias);
    known.add(key);
  }
  if (kept.length > 0) return { ...row, aliases: kept };
  const { aliases: _, ...rest } = row;
  return rest as unknown as Row;
}

/** The row renamed as the reader of `language` sees it: the translation where there is one, else the name itself. */
export function renamedIn<Row extends Named>(row: Row, language: Language, name: string): Row {
  return row.translations[language] === undefined
    ? { ...row, name }
    : { ...row, translations: { ...row.translations, [language]: name } };
}

export type NameFault =
  | { readonly code: 'name-empty' }
  | { readonly code: 'name-too-long'; readonly name: string; readonly limit: number };

/** The cleaned name, or why it cannot be one. */
export function checkName(text: string): Result<string, NameFault> {
  const name = cleanLine(text);
  if (name === '') return err({ code: 'name-empty' });
  // A character takes at least one unit, so that most names need no counting.
  const counted = name.length > NAME_LIMIT && graphemeCount(name, NAME_LIMIT) > NAME_LIMIT;
  if (name.length > NAME_UNIT_LIMIT || counted) {
    return err({ code: 'name-too-long', name: `${[...name].slice(0, 20).join('')}…`, limit: NAME_LIMIT });
  }
  return ok(name);
}

/** The cleaned name or empty text, or why it can be neither. */
export function checkOptionalName(text: string): Result<string, NameFault> {
  const name = cleanLine(text);
  return name === '' ? ok('') : checkName(name);
}

/** Translations with each text as `check` gives it; the first refusal ends it. */
export function checkTranslations<F>(
  translations: Translations,
  check: (text: string) => Result<string, F>,
): Result<Translations, F> {
  const checked: [string, string][] = [];
  for (const [language, text] of Object.entries(translations)) {
    const result = check(text);
    if (!result.ok) return result;
    checked.push([language, result.value]);
  }
  return ok(Object.fromEntries(checked));
}
