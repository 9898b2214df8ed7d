import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browser } from './chromium.ts';
import { loud } from './loud.ts';
import { record } from './record.ts';

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
  readonly isPackaged = false;
  readonly name = 'orgloom';
  #ready = false;

  isReady(): boolean {
    return this.#ready;
  }

  /** Electron is ready once the main module has been evaluated; here, a moment after somebody waits for it. */
  async whenReady(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
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
    const userData = process.env.STAND_IN_USER_DATA;
    if (name !== 'userData' || userData === undefined)
      throw new Error(`the stand-in for Electron has no path "${name}"`);
    return userData;
  }

  getVersion(): string {
    return (JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as { version: string }).version;
  }

  getLocale(): string {
    return process.env.STAND_IN_LOCALE ?? 'en-US';
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
    if (this.listenerCount('stand-in-close-all') > 0) this.emit('stand-in-close-all');
    else void this.exit();
  }

  async exit(code = 0): Promise<void> {
    await browser.close();
    process.exit(code);
  }
}

export const app = loud('app', new App());
