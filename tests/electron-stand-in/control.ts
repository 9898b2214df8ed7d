import { app, preventable } from './app.ts';
import { answers } from './dialogs.ts';
import { ipcMain } from './ipc.ts';
import { Menu } from './menu.ts';
import { permissionAnswers } from './protocol.ts';
import { recorded } from './record.ts';
import type { Rectangle } from './settings.ts';
import { openWindows } from './window-of.ts';

/** A call that does not come from the page, for tests of the sender's check. */
export interface Forgery {
  readonly channel: string;
  readonly args: readonly unknown[];
  readonly sender: 'window' | 'stranger' | 'gone';
  /** Null for a frame that has gone. */
  readonly url: string | null;
  /** Whether the frame stands inside another. */
  readonly nested: boolean;
}

/** What a test may do to the app from outside. */
export const CONTROLS = {
  answer: (given: unknown) => void answers.push(given),
  chooseMenu: (id: string) => Menu.standInChoose(id),
  recorded: () => recorded,
  permission: permissionAnswers,
  secondStart: ({ argv, folder }: { readonly argv: readonly string[]; readonly folder: string }) =>
    void app.emit('second-instance', {}, argv, folder),
  openFile: (path: string) => void app.emit('open-file', preventable(), path),
  /** The menu that the app shows, as data. */
  menu: () => Menu.standInShown(),
  closeWindow: () => {
    for (const window of openWindows) window.close();
  },
  quit: () => app.quit(),
  /** The user clicks on the app's icon in the Dock. */
  activate: () => void app.emit('activate'),
  moveWindow: (bounds: Rectangle) => {
    for (const window of openWindows) window.standInMove(bounds);
  },
  maximize: () => {
    for (const window of openWindows) window.maximize();
  },
  /** Where the window is; undefined where there is none. */
  windowBounds: () => [...openWindows][0]?.getNormalBounds(),
  forge: ({ channel, args, sender, url, nested }: Forgery) => {
    const [window] = openWindows;
    const senders = {
      window: window?.webContents,
      stranger: { isDestroyed: () => false },
      gone: { isDestroyed: () => true },
    };
    const frame = url === null ? null : { url, parent: nested ? { url, parent: null } : null };
    return ipcMain.standInInvoke({ sender: senders[sender], senderFrame: frame }, channel, args);
  },
} as const;

export type ControlName = keyof typeof CONTROLS;

interface Order {
  readonly id: number;
  readonly name: ControlName;
  readonly input: never;
}

process.on('message', async ({ id, name, input }: Order) => {
  try {
    process.send?.({ id, value: await CONTROLS[name](input) });
  } catch (error) {
    process.send?.({ id, error: String(error) });
  }
});
process.on('disconnect', () => void app.exit());
