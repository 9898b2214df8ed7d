import type { App, BrowserWindow } from 'electron';
import { tell } from './ipc/serve.ts';

/** Lets the page keep unsaved work: a window closes when its page says so, or when there is no page that could. */
export interface Closing {
  watch(window: BrowserWindow): void;
  /** The page has called: from now on it is asked before its window closes. */
  pageIsUp(): void;
  /** The page has nothing left to keep. */
  agree(): void;
}

export function createClosing(app: App): Closing {
  let window: BrowserWindow | undefined;
  let up = false;
  let quitting = false;
  /** Why the page was last asked. A quit that the page turned down must not quit at a later close. */
  let asked: 'close' | 'quit' = 'close';

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
        asked = quitting ? 'quit' : 'close';
        quitting = false;
        if (!up) return;
        event.preventDefault();
        tell(opened.webContents, 'window.close-requested', {});
      });
      opened.on('closed', () => {
        if (window === opened) window = undefined;
      });
    },
    pageIsUp: () => {
      up = true;
    },
    agree() {
      window?.destroy();
      if (asked === 'quit') app.quit();
    },
  };
}
