import { LANGUAGES, type Language } from '#shared/kernel/language.ts';

/** The first of the system's languages that we speak; any Chinese is answered in simplified Chinese. */
export function systemLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = LANGUAGES.find((language) => language.slice(0, 2) === tag.slice(0, 2).toLowerCase());
    if (found !== undefined) return found;
  }
  return 'en';
}
