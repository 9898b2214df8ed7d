import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import { electronPath } from '#build/electron-binary.mjs';
import { type HostStart, type HostWindow, homeIn, PATIENCE, patiently } from './host-window.ts';

/** Electron itself. Its file dialogs belong to the system, so they are answered inside main. */
export async function openInElectron({ home, file, language, theme }: HostStart): Promise<HostWindow> {
  const app = await _electron.launch({
    executablePath: electronPath() ?? '',
    args: [process.cwd(), `--user-data-dir=${join(home, 'user-data')}`, `--lang=${language}`, ...(file ? [file] : [])],
    env: homeIn(home) as Record<string, string>,
    locale: language,
    colorScheme: theme,
  });
  const page = await app.firstWindow();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  page.setDefaultTimeout(PATIENCE);

  return {
    page,
    mod: 'ControlOrMeta',
    choose: (id) => patiently(() => choose(app, id)),
    async pick(name, ask) {
      await app.evaluate(
        ({ dialog }, path) => {
          dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
        },
        join(home, name),
      );
      await ask();
    },
    async saveTo(name, ask) {
      await app.evaluate(
        ({ dialog }, path) => {
          dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
        },
        join(home, name),
      );
      await ask();
    },
    faults: async () => faults,
    outside: async () => requests.filter((asked) => !/^(app:\/\/orgloom\/|blob:|data:)/.test(asked)),
    stop: async () => {
      await app.evaluate(({ app: running }) => running.exit());
    },
  };
}

function choose(app: ElectronApplication, command: string): Promise<void> {
  return app.evaluate(({ Menu }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id);
    if (item?.enabled !== true) throw new Error(`nothing to choose in the menu: ${id}`);
    item.click();
  }, command);
}
