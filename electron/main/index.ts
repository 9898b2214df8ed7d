import { join } from 'node:path';
import { app, type BrowserWindow, protocol, session } from 'electron';
import { createHandlers } from '#electron/handlers/handlers.ts';
import { createHouse } from '#electron/handlers/house.ts';
import { readSite } from '#electron/site/site.ts';
import { nodeDisk } from '#electron/storage/node-disk.ts';
import { APP_PRIVILEGES, serveApp } from './app-protocol.ts';
import { createClosing } from './closing.ts';
import { createDesk } from './desk.ts';
import { guardContents, guardSession } from './guards.ts';
import { createHandedFiles, fileArgument } from './handed-files.ts';
import { serveCalls, tell } from './ipc/serve.ts';
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

if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  const startup = fileArgument(process.argv, app.isPackaged, process.cwd());
  await app.whenReady();
  const site = await readSite(join(import.meta.dirname, '../renderer'));
  const closing = createClosing(app);
  const early = handed.listen(takeFile);
  const house = createHouse({
    disk: nodeDisk,
    userData: app.getPath('userData'),
    version: app.getVersion(),
    startup: early ?? startup,
  });

  guardSession(session.defaultSession);
  serveApp(session.defaultSession.protocol, site);
  serveCalls(
    createHandlers(
      house,
      createDesk(house, () => window, closing),
    ),
    {
      contents: () => window?.webContents,
      heard: closing.pageIsUp,
    },
  );
  app.on('second-instance', (_event, argv, folder) => {
    const path = fileArgument(argv, app.isPackaged, folder);
    if (path !== null) takeFile(path);
    show();
  });
  app.on('activate', show);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  show();
  await house.tidy();

  function show(): void {
    if (window === undefined) {
      window = createWindow(!app.isPackaged);
      closing.watch(window);
      window.on('closed', () => {
        window = undefined;
      });
      return;
    }
    if (window.isMinimized()) window.restore();
    window.focus();
  }

  /** A file for the open page; without one, for the page that then opens. */
  function takeFile(path: string): void {
    if (window === undefined) {
      house.setStartup(path);
      show();
    } else tell(window.webContents, 'file.handed-over', { token: house.tokens.of(path) });
  }
}
