import { join } from 'node:path';
import { app, type BrowserWindow, Menu, protocol, session } from 'electron';
import { createHandlers } from '#electron/handlers/handlers.ts';
import { createHouse } from '#electron/handlers/house.ts';
import { readSite } from '#electron/site/site.ts';
import { nodeDisk } from '#electron/storage/node-disk.ts';
import { APP_PRIVILEGES, serveApp } from './app-protocol.ts';
import { createClosing } from './closing.ts';
import { createDesk } from './desk.ts';
import { guardContents, guardSession } from './guards.ts';
import { createHandedFiles, fileArgument } from './handed-files.ts';
import { serveCalls } from './ipc/serve.ts';
import { keepPlace } from './keep-place.ts';
import { createOutbox } from './outbox.ts';
import { createWindow } from './window.ts';

const handed = createHandedFiles();
let window: BrowserWindow | undefined;

// Before ready: what Electron refuses later, and the events that macOS may send early.
app.enableSandbox();
app.setAppUserModelId('com.orgloom.app');
protocol.registerSchemesAsPrivileged(APP_PRIVILEGES);
guardContents(app);
app.on('open-file', (event, path) => {
  event.preventDefault();
  handed.hand(path);
});
// Electron's own menu would show until the page sends ours. macOS is never without one.
if (process.platform !== 'darwin') Menu.setApplicationMenu(null);

if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  const startup = fileArgument(process.argv, app.isPackaged, process.cwd());
  await app.whenReady();
  const site = await readSite(join(import.meta.dirname, '../renderer'));
  const closing = createClosing(app);
  const outbox = createOutbox();
  const house = createHouse({
    disk: nodeDisk,
    userData: app.getPath('userData'),
    version: app.getVersion(),
    startup: handed.takeWaiting() ?? startup,
  });
  let place = (await house.preferences.read()).window;

  guardSession(session.defaultSession);
  serveApp(session.defaultSession.protocol, site);
  serveCalls(createHandlers(house, createDesk({ house, closing, window: () => window, choose })), {
    contents: () => window?.webContents,
    heard(name) {
      // The contract: a page that asks for its file hears events.
      if (name !== 'file.startup' || window === undefined) return;
      closing.pageIsUp();
      outbox.open(window.webContents);
    },
  });
  app.on('second-instance', (_event, argv, folder) => {
    const path = fileArgument(argv, app.isPackaged, folder);
    if (path === null) show();
    else takeFile(path);
  });
  app.on('activate', show);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  // What was kept a moment ago (where the window is, a recent file) is on the disk before the program ends.
  app.once('will-quit', (event) => {
    event.preventDefault();
    void house.settle().then(() => app.quit());
  });
  show();
  handed.listen(takeFile);
  await house.tidy();

  function show(): void {
    if (window !== undefined) {
      if (window.isMinimized()) window.restore();
      window.focus();
      return;
    }
    window = createWindow(place, !app.isPackaged);
    closing.watch(window);
    keepPlace(window, (now) => {
      place = now;
      void house.preferences.write({ window: now });
    });
    window.on('closed', () => {
      outbox.close();
      window = undefined;
    });
  }

  function takeFile(path: string): void {
    outbox.tell('file.handed-over', { token: house.tokens.of(path) });
    show();
  }

  /** On macOS the menu is there without a window, too; the command is then for the page that opens. */
  function choose(command: string): void {
    outbox.tell('menu.command', { command });
    if (window === undefined) show();
  }
}
