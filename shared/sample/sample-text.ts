import type { Language } from '#shared/kernel/language.ts';

/** The same words in every language. */
export type SampleText = Readonly<Record<Language, string>>;

/** English and Chinese. */
export const say = (en: string, zh: string): SampleText => ({ en, 'zh-CN': zh });
