import { nativeMenu } from '#renderer/commands/native-menu.ts';
import type { App } from '#renderer/state/app.ts';
import type { AppState } from '#renderer/state/app-state.ts';
import { isEdited } from '#renderer/state/store.ts';
import { nameIn } from '#shared/model/named.ts';

/** Characters of a window's title; the contract takes no more, and no window shows more. */
const LONGEST_TITLE = 100;

/** Keeps what surrounds the page in step with the state: title, native menu, language, light or dark. Gives the way out. */
export function followDocument(app: App): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const themeNow = ({ theme }: AppState): 'light' | 'dark' =>
    theme === 'system' ? (system.matches ? 'dark' : 'light') : theme;
  let title = '';
  let menu = '';
  const follow = (): void => {
    const state = app.store.getState();
    const effectiveTheme = themeNow(state);
    document.documentElement.dataset.theme = effectiveTheme;
    if (effectiveTheme !== state.effectiveTheme) {
      // Comes back here at once with the new state.
      app.store.setState({ effectiveTheme });
      return;
    }
    document.documentElement.lang = state.language;
    const name = state.file?.name ?? nameIn(state.engagement.profile, state.language);
    const edited = isEdited(state);
    const shown = {
      name: [...name].slice(0, LONGEST_TITLE).join(''),
      edited,
      ...(state.file && { token: state.file.token }),
    };
    if (title !== JSON.stringify(shown)) {
      title = JSON.stringify(shown);
      void app.host.call('window.document', shown);
    }
    if (app.info.host === 'electron') {
      const items = nativeMenu(app.t(), state, app.info.platform);
      const next = JSON.stringify(items);
      if (next !== menu) void app.host.call('menu.set', { items });
      menu = next;
    }
  };
  const stop = app.store.subscribe(follow);
  system.addEventListener('change', follow);
  follow();
  return () => {
    stop();
    system.removeEventListener('change', follow);
  };
}
