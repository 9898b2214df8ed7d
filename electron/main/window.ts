import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { ShownDocument } from '#electron/handlers/desk.ts';
import type { WindowPlace } from '#shared/ipc/contract.ts';
import { APP_ADDRESS } from './app-address.ts';
import { placeAgain, SMALLEST } from './window-place.ts';

const PAPER = { light: '#ffffff', dark: '#16181d' } as const;

/** The window where it was before, as yet without content: isolated, sandboxed, and hidden until the first paint. */
export function createWindow(place: WindowPlace | undefined, devTools: boolean): BrowserWindow {
  const screens = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    title: 'Orgloom',
    ...placeAgain(place, screens),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      devTools,
    },
  });
  window.once('ready-to-show', () => {
    if (place?.maximized === true) window.maximize();
    window.show();
  });
  // The page's own title would take the place of the document's.
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(APP_ADDRESS);
  return window;
}

/** The title bar as each system does it: the file and a dot on macOS, a bullet elsewhere. */
export function showDocument(window: BrowserWindow, { name, path, edited }: ShownDocument): void {
  if (process.platform === 'darwin') {
    window.setRepresentedFilename(path ?? '');
    window.setDocumentEdited(edited);
    window.setTitle(name);
    return;
  }
  window.setTitle(`${edited ? '• ' : ''}${name} — Orgloom`);
}
