import { isLanguage, type Language } from '#shared/kernel/language.ts';

/** The language of the messages: what `--lang` says, else what the terminal is set to, else English. */
export function languageOf(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const asked = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  if (isLanguage(asked)) return asked;
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const set = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return set?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
