import type { Translator } from '#shared/i18n/translator.ts';
import { useApp, useStore } from './app-context.ts';

/** Words in the language of the screen; the component draws again when it changes. */
export function useT(): Translator {
  useStore((state) => state.language);
  return useApp().t();
}
