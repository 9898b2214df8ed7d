import { keepCodes } from '#shared/edits/keep-codes.ts';
import { type CodedCopy, codedCopy } from '#shared/export/coded-copy.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { App } from './app.ts';

/** What leaves the program of the engagement and its map: as they are, or with codes for names. */
export function outgoing(app: App, codes: boolean, language: Language): CodedCopy {
  if (!codes) return app.store.getState();
  // The key to the codes stays in the engagement; one that can only be read gives the same codes without.
  if (!app.store.getState().readOnly) app.edit(keepCodes, {});
  const { engagement, map } = app.store.getState();
  return codedCopy(engagement, map, createTranslator(language));
}
