import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browser } from './chromium.ts';
import { loud } from './loud.ts';
import { record } from './record.ts';
import { settings } from './settings.ts';
import { openWindows } from './window-of.ts';

/** An event whose default the app may prevent. */
export function preventable() {
  const event = {
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}

class App extends EventEmitter {
  readonly isPackaged = settings.packaged;
  readonly name = 'orgloom';
  #ready = false;
  #quitting = false;

  isReady(): boolean {
    return this.#ready;
  }

  /** Electron is ready once the main module has been evaluated; here, a moment after somebody waits for it. */
  async whenReady(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.standInHandOver('before-ready');
    this.#ready = true;
  }

  enableSandbox(): void {
    if (this.#ready) throw new Error('app.enableSandbox comes too late');
    record('app.enableSandbox');
  }

  requestSingleInstanceLock(): boolean {
    return true;
  }

  setAppUserModelId(): void {}

  getPath(name: string): string {
    if (name !== 'userData') throw new Error(`the stand-in for Electron has no path "${name}"`);
    return settings.userData;
  }

  getVersion(): string {
    return (JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as { version: string }).version;
  }

  getLocale(): string {
    return settings.language;
  }

  addRecentDocument(path: string): void {
    record('app.addRecentDocument', path);
  }

  clearRecentDocuments(): void {
    record('app.clearRecentDocuments');
  }

  quit(): void {
    record('app.quit');
    this.emit('before-quit', preventable());
    this.#quitting = true;
    for (const window of [...openWindows]) window.close();
    this.#quitting = false;
    if (openWindows.size > 0) return;
    const event = preventable();
    this.emit('will-quit', event);
    if (!event.defaultPrevented) void this.exit();
  }

  async exit(code = 0): Promise<void> {
    await browser.close();
    process.exit(code);
  }

  /** Not Electron's: a window has gone. In the course of a quit nobody is told that it was the last one. */
  standInWindowGone(): void {
    if (openWindows.size === 0 && !this.#quitting) this.emit('window-all-closed');
  }

  /** Not Electron's: hands over the file of the settings, if now is its time. */
  standInHandOver(now: 'before-ready' | 'while-loading'): void {
    if (settings.handed?.when === now) this.emit('open-file', preventable(), settings.handed.path);
  }
}

export const app = loud('app', new App());
