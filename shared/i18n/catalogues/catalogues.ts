import type { Language } from '#shared/kernel/language.ts';
import * as en from './en/index.ts';
import * as zhCn from './zh-cn/index.ts';

/** English is the source: its keys and slots are the ones every other language must have. */
export type Catalogue = typeof en.catalogue;

/** THE LIST of languages with their words. */
export const CATALOGUES: Readonly<Record<Language, Readonly<Record<keyof Catalogue, string>>>> = {
  en: en.catalogue,
  'zh-CN': zhCn.catalogue,
};
