import { rememberPreferences } from '#renderer/state/preferences.ts';
import type { Language } from '#shared/kernel/language.ts';
import { type Command, defineCommand } from './command.ts';

const spoken = <const Id extends string>(id: Id, language: Language, label: Command['label']): Command<Id> =>
  defineCommand({
    id,
    label,
    menu: ['view', 4],
    checked: (state) => state.language === language,
    run(app) {
      app.store.setState({ language });
      rememberPreferences(app, { language });
    },
  });

export const languageEnglish = spoken('view.language-en', 'en', 'command.language-en');
export const languageChinese = spoken('view.language-zh', 'zh-CN', 'command.language-zh');
