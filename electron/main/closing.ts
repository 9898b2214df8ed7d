import type { App, BrowserWindow } from 'electron';
import { tell } from './ipc/tell.ts';

/** Lets the page keep unsaved work: a window closes when its page says so, or when there is no page that could. */
export interface Closing {
  watch(window: BrowserWindow): void;
  /** The page hears events: from now on it is asked before its window closes. */
  pageIsUp(): void;
  /** The page has nothing left to keep; `quit` is what it was asked. */
  agree(quit: boolean): void;
}

export function createClosing(app: App): Closing {
  let window: BrowserWindow | undefined;
  let up = false;
  let quitting = false;

  app.on('before-quit', () => {
    quitting = true;
  });

  return {
    watch(opened) {
      window = opened;
      up = false;
      opened.webContents.on('render-process-gone', () => {
        up = false;
      });
      opened.on('unresponsive', () => {
        up = false;
      });
      opened.on('responsive', () => {
        up = true;
      });
      opened.on('close', (event) => {
        const quit = quitting;
        // A quit that the page turns down must not quit at a later close.
        quitting = false;
        if (!up) return;
        event.preventDefault();
        tell(opened.webContents, 'window.close-requested', { quit });
      });
      opened.on('closed', () => {
        if (window === opened) window = undefined;
      });
    },
    pageIsUp: () => {
      up = true;
    },
    agree(quit) {
      window?.destroy();
      if (quit) app.quit();
    },
  };
}
