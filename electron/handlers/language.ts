import type { PreferenceStore } from '#electron/storage/preferences.ts';
import { createTranslator, type Translator } from '#shared/i18n/translator.ts';
import { isLanguage, type Language } from '#shared/kernel/language.ts';

/** The language of a system locale such as `zh_CN.UTF-8` or `de-AT`: Chinese for Chinese, English for all others. */
export function languageOf(locale: string): Language {
  return /^zh\b|^zh_/i.test(locale) ? 'zh-CN' : 'en';
}

/** Speaks the language that was chosen, else that of the system. */
export async function translatorFor(preferences: PreferenceStore, locale: string): Promise<Translator> {
  const chosen = (await preferences.read()).language;
  return createTranslator(chosen !== undefined && isLanguage(chosen) ? chosen : languageOf(locale));
}
