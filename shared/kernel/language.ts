/** The languages of the interface and of what goes out, as BCP 47 tags. A new one: add it here and follow the compiler. */
export const LANGUAGES = ['en', 'zh-CN'] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((language) => language === text);
}
