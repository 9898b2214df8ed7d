import { methodNote } from '#shared/export/method/method-note.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { LANGUAGES, type Language } from '#shared/kernel/language.ts';
import { writeMarkdown } from '#shared/writers/markdown.ts';

/** What differs from language to language besides the words of the note. */
const PAGES = {
  en: { path: 'docs/method.md', colon: ': ', above: '[简体中文](method.zh-CN.md)' },
  'zh-CN': { path: 'docs/method.zh-CN.md', colon: '：', above: '[English](method.md)' },
} as const satisfies Readonly<Record<Language, { path: string; colon: string; above: string }>>;

export interface Page {
  /** From the root. */
  readonly path: string;
  readonly text: string;
}

/** The method note as pages of the documentation, one for each language. */
export function methodDocs(): readonly Page[] {
  return LANGUAGES.map((language) => {
    const t = createTranslator(language);
    const { path, colon, above } = PAGES[language];
    return { path, text: writeMarkdown(methodNote(t), { contents: t('method.contents'), colon, above }) };
  });
}
