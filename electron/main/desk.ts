import { app, type BrowserWindow } from 'electron';
import type { Desk } from '#electron/handlers/desk.ts';
import type { House } from '#electron/handlers/house.ts';
import { translatorFor } from '#electron/handlers/language.ts';
import type { Closing } from './closing.ts';
import { askOpen, askSave } from './dialogs.ts';
import { tell } from './ipc/serve.ts';
import { showMenu } from './native-menu.ts';
import { showDocument } from './window.ts';

/** The window's side of the handlers: native dialogs, title, menu and the system's recent documents. */
export function createDesk(house: House, window: () => BrowserWindow | undefined, closing: Closing): Desk {
  const words = () => translatorFor(house.preferences, app.getLocale());
  return {
    host: 'electron',
    chooseOpen: async (kind) => {
      const over = window();
      return over === undefined ? null : askOpen(over, await words(), kind);
    },
    chooseSave: async (kind, name) => {
      const over = window();
      return over === undefined ? null : askSave(over, await words(), kind, name);
    },
    showDocument: (document) => {
      const shown = window();
      if (shown !== undefined) showDocument(shown, document);
    },
    close: () => closing.agree(),
    setMenu: (items) =>
      showMenu(items, (command) => {
        const open = window();
        if (open !== undefined) tell(open.webContents, 'menu.command', { command });
      }),
    remember: (path) => app.addRecentDocument(path),
    forgetAll: () => app.clearRecentDocuments(),
  };
}
