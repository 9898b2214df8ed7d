import type { Theme } from '#renderer/state/app-state.ts';
import { rememberPreferences } from '#renderer/state/preferences.ts';
import { type Command, defineCommand } from './command.ts';

const themed = <const Id extends string>(id: Id, theme: Theme, label: Command['label']): Command<Id> =>
  defineCommand({
    id,
    label,
    menu: ['view', 3],
    checked: (state) => state.theme === theme,
    run(app) {
      app.store.setState({ theme });
      rememberPreferences(app, { theme });
    },
  });

export const themeSystem = themed('view.theme-system', 'system', 'command.theme-system');
export const themeLight = themed('view.theme-light', 'light', 'command.theme-light');
export const themeDark = themed('view.theme-dark', 'dark', 'command.theme-dark');
