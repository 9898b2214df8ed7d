import { app, type BrowserWindow } from 'electron';
import type { Desk } from '#electron/handlers/desk.ts';
import type { House } from '#electron/handlers/house.ts';
import { translatorFor } from '#electron/handlers/language.ts';
import type { Closing } from './closing.ts';
import { askOpen, askSave } from './dialogs.ts';
import { showMenu } from './native-menu.ts';
import { showDocument } from './window.ts';

export interface DeskParts {
  readonly house: House;
  readonly closing: Closing;
  window(): BrowserWindow | undefined;
  /** A command was chosen in the menu. */
  choose(command: string): void;
}

/** The window's side of the handlers: native dialogs, title, menu and the system's recent documents. */
export function createDesk({ house, closing, window, choose }: DeskParts): Desk {
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
    close: (quit) => closing.agree(quit),
    setMenu: (items) => showMenu(items, choose),
    remember: (path) => app.addRecentDocument(path),
    forgetAll: () => app.clearRecentDocuments(),
  };
}
